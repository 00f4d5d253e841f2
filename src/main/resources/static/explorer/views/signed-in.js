/**
 * Back from the issuer: takes the token, and goes on to where the user left.
 */
import { html, useEffect, useState } from '../lib.js';
import { t } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { comeBack } from '../session.js';
import { SignInProblem } from '../parts/signed.js';
import { Skeleton } from '../parts/states.js';

export default function SignedInView() {
	useTitle(t('signIn.do'));
	const [problem, setProblem] = useState(null);
	useEffect(() => {
		const answer = new URL(location.href).searchParams;
		// The code is worth nothing a second time, and is nobody else's business.
		history.replaceState(null, '', href('signed-in'));
		comeBack(answer).then((back) => navigate(back, { replace: true }), setProblem);
	}, []);
	return problem ? html`<section class="notice-box failure"><h1>${t('signIn.failed')}</h1>
		<${SignInProblem} problem=${problem} />
		<p><a href=${href('contribute')}>${t('signIn.again')}</a></p></section>`
			: html`<${Skeleton} lines="4" label=${t('signIn.comingBack')} />`;
}
