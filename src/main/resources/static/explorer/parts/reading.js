/**
 * How a question was read: what was understood as chips, what was not struck out.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { pageOf } from '../route.js';

/** How one part of the question was read: as written where that is the same, else with what it was taken for. */
function Read({ part }) {
	const page = part.record && pageOf(part.record);
	const name = page ? html`<a href=${page} lang="en">${part.reading}</a>` : html`<span lang="en">${part.reading}</span>`;
	const other = !part.record && part.text.toLowerCase() !== part.reading.toLowerCase();
	return html`<li class="read">${name}
		${other && html` <span class="quiet" lang="en">${t('read.from', { text: part.text })}</span>`}${
		part.classes.filter(({ label }) => label !== part.reading).map(({ name: one, label }) => html` <span class="chip"
			key=${one} lang="en">${label}</span>`)}${
		part.functionalEffect && part.functionalEffect !== 'UNKNOWN'
			&& html` <span class="quiet">${word('FunctionalEffect', part.functionalEffect)}</span>`}</li>`;
}

/**
 * How a question was read: what was understood as chips, what was not struck out, with what to try. `more` are chips
 * of what the page itself read.
 */
export function Reading({ understood, ignored, more = [] }) {
	const named = new Set(understood.map(({ field }) => field));
	const parts = understood.filter(({ field }) => !field.endsWith('.target')
		|| !named.has(field.replace(/target$/, 'name')));
	const distinct = [...new Map(parts.map((part) => [part.reading, part])).values()];
	return html`<ul class="reading" role="list" aria-label=${t('read.label')}>
		${distinct.map((part) => html`<${Read} key=${part.field} part=${part} />`)}
		${more.filter(Boolean).map((text, index) => html`<li key=${index} class="read">${text}</li>`)}
		${ignored.map((part) => html`<li key=${part.field} class="read read-not"><s lang="en">${part.text}</s> <span>
			${t(`ignored.${part.reason}`)}</span></li>`)}
	</ul>`;
}
