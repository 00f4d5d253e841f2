/**
 * Whom a study or programme takes, and where it runs.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { Facts } from './record.js';

export const ELIGIBILITY_FIELDS = 'eligibility { minimumAge maximumAge standardAges sex criteria }';

/** The ages that are taken, in words. */
export function agesText({ minimumAge, maximumAge }) {
	return minimumAge && maximumAge ? t('eligibility.between', { minimum: minimumAge, maximum: maximumAge })
		: minimumAge ? t('eligibility.from', { minimum: minimumAge })
			: maximumAge ? t('eligibility.to', { maximum: maximumAge }) : t('eligibility.any');
}

export function Eligibility({ eligibility, none }) {
	if (!eligibility) {
		return none ? html`<section class="section"><h2>${t('eligibility.title')}</h2><p class="quiet">${none}</p></section>`
			: null;
	}
	return html`<section class="section"><h2>${t('eligibility.title')}</h2>
		<${Facts} facts=${[[t('eligibility.ages'), agesText(eligibility)], [t('eligibility.sex'), eligibility.sex
			&& word('Sex', eligibility.sex)],
			[t('eligibility.standardAges'), eligibility.standardAges.map((age) => word('StandardAge', age)).join(', ')]]} />
		${eligibility.criteria && html`<div class="criteria" lang="en" tabindex="0" role="region"
			aria-label=${t('eligibility.criteria')}>${eligibility.criteria}</div>`}
	</section>`;
}

/** In how many places, by country. */
export function Sites({ sites }) {
	return sites.map(({ country: code, count }) => `${/^[A-Z]{2}$/.test(code) ? country(code) : code} (${count})`)
		.join(', ');
}
