/**
 * What only those see who are signed in: who they are, and the way in for all others.
 */
import { html, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { useAnswer } from '../graphql.js';
import { canSignIn, endSession, signIn, useSession } from '../session.js';
import { Answered, Empty } from './states.js';

/** Who is signed in. */
export const CALLER = 'query Caller { caller { id name roles } }';

/** Why somebody could not be signed in. */
export function SignInProblem({ problem }) {
	return html`<p role="alert" class="problem">
		${t(`signIn.${problem.reason ?? 'refused'}`)} ${problem.reason === 'refused'
		&& html`<span lang="en">${problem.message}</span>`}</p>`;
}

function Invitation({ ended }) {
	const [problem, setProblem] = useState(null);
	const [leaving, setLeaving] = useState(false);
	const go = () => {
		setLeaving(true);
		setProblem(null);
		signIn().catch((error) => {
			setProblem(error);
			setLeaving(false);
		});
	};
	return html`<section class="notice-box invitation">
		<h1>${t('contribute.title')}</h1>
		<p>${t('signIn.why')}</p>
		${ended && html`<p role="status"><strong>${t(`signIn.ended.${ended}`)}</strong></p>`}
		<p><button type="button" class="primary" disabled=${leaving} onClick=${go}>${t('signIn.do')}</button></p>
		<p class="hint">${t('signIn.how')}</p>
		${problem && html`<${SignInProblem} problem=${problem} />`}
	</section>`;
}

function Who({ caller }) {
	return html`<p class="who no-print"><span>${t('signIn.as')} <strong>${caller.name}</strong> <span class="quiet">
		${caller.roles.length > 0
		? caller.roles.map((role) => word('Role', role)).join(', ') : t('signIn.noRole')}</span></span>
		<button type="button" onClick=${() => endSession()}>${t('signIn.out')}</button></p>`;
}

/** Shows `children(caller)` to whoever is signed in and may contribute; says to all others what they need. */
export function SignedIn({ children }) {
	const session = useSession();
	const answer = useAnswer(session.token ? CALLER : null, { }, { signed: true });
	if (!canSignIn) {
		return html`<${Empty} title=${t('contribute.title')} level="1"><p>${t('signIn.noIssuer')}</p>
			<p>${t('signIn.noIssuerTry')}</p>
			<pre class="command" tabindex="0" role="region" aria-label=${t('signIn.noIssuerTry')}>
				bin/clew seed template study --pmid 22114577 > study.yaml\nbin/clew seed check study.yaml</pre>
				<p class="hint">${t('signIn.file')}</p><//>`;
	}
	if (!session.token) {
		return html`<${Invitation} ended=${session.ended} />`;
	}
	return html`<${Answered} page answer=${answer} lines="6">
		${({ caller }) => caller === null ? html`<${Invitation} ended="expired" />`
		: html`<${Who} caller=${caller} />${caller.roles.includes('CONTRIBUTOR') ? children(caller)
			: html`<${Empty} title=${t('contribute.title')} level="1">${t('signIn.mayNot')}<//>`}`}<//>`;
}

/** Whether a caller decides on what others submitted. */
export function isReviewer(caller) {
	return caller.roles.includes('REVIEWER');
}

/** Whether a caller may retract what is in the graph. */
export function isCurator(caller) {
	return caller.roles.includes('CURATOR');
}
