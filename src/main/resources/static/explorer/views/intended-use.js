/**
 * What Clew is for, for whom, and what it is not: one page, which all others lead to.
 */
import { html } from '../lib.js';
import { more, t } from '../messages.js';
import { useTitle } from '../route.js';

await more('plain');

const PARTS = { who: ['physicians', 'navigators', 'families', 'researchers'], is: ['shows', 'sources', 'bands'],
	not: ['advice', 'complete', 'checked', 'device', 'private'], regions: ['us', 'eu', 'elsewhere'] };

export default function IntendedUse() {
	useTitle(t('use.page.title'));
	return html`<article class="prose-page"><h1>${t('use.page.title')}</h1><p class="lead-fact">${t('use.page.lead')}</p>
		${Object.entries(PARTS).map(([part, points]) => html`<section key=${part} class="section">
			<h2>${t(`use.page.${part}`)}</h2>
			<ul>${points.map((point) => html`<li key=${point}>${t(`use.page.${part}.${point}`)}</li>`)}</ul></section>`)}
				</article>`;
}
