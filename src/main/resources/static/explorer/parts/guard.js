/**
 * Keeps a mistake where it happens: what cannot be drawn is said, with ways on, and all around it stays.
 */
import { html, useEffect, useErrorBoundary } from '../lib.js';
import { t } from '../messages.js';
import { AskError, forgetAnswers } from '../graphql.js';
import { href, useTitle } from '../route.js';
import { Failure } from './states.js';

function Broken({ problem, again }) {
	useTitle(t('error.broken.title'));
	return html`<${Failure} error=${new AskError('broken', problem.message)} level="1" retry=${again}>
		${history.length > 1 && html`<button type="button" onClick=${() => history.back()}>${t('error.back')}</button>`}
		<a class="button" href=${href('')}>${t('error.begin')}</a>
	<//>`;
}

/**
 * Draws its children; where that fails, says so until the address changes or one tries again, with answers that are
 * asked anew.
 */
export function Guard({ address, children }) {
	const [problem, reset] = useErrorBoundary((thrown) => console.warn(thrown));
	useEffect(() => {
		if (problem) {
			reset();
		}
	}, [address]);
	return problem ? html`<${Broken} problem=${problem} again=${() => (forgetAnswers(), reset())} />` : children;
}
