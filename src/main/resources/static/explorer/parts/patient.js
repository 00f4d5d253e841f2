/**
 * The patient of a question in one line, with the way back to the form.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { href, pageOf } from '../route.js';
import { parametersOf } from '../question.js';

/** The names of the records that a question names; a part of a query, which takes `$ids: [ID!]!`. */
export const NAMES = 'named: nodes(ids: $ids) { __typename id name ... on Target { symbol } }';

/** Names by the identifiers under which they were asked for. */
export function namesOf(ids, named) {
	return new Map(ids.map((id, index) => [id, named?.[index] ?? { id, name: id }]));
}

/** What a finding is called: the alteration, or the target. */
export function findingName({ target, name, effect }, names) {
	const symbol = names.get(target)?.symbol ?? names.get(target)?.name ?? target;
	const altered = name && !name.toUpperCase().includes(symbol.toUpperCase()) ? `${symbol} ${name}` : name || symbol;
	return effect ? `${altered} (${word('FunctionalEffect', effect)})` : altered;
}

function Linked({ node, children }) {
	const page = node && pageOf(node);
	return page ? html`<a href=${page} lang="en">${children}</a>` : html`<span lang="en">${children}</span>`;
}

/** The patient in one line. */
export function PatientLine({ question, names, children }) {
	const parts = [
		question.disease && html`<${Linked} node=${names.get(question.disease)}>${names.get(question.disease)?.name ?? question.disease}<//>`,
		...question.findings.map((finding) => html`<${Linked} node=${names.get(finding.target)}>${findingName(finding, names)}<//>`),
		question.age !== '' && t('patient.age', { count: Number(question.age) }),
		question.jurisdiction && country(question.jurisdiction)
	].filter(Boolean);
	return html`<div class="patient">
		<ul role="list" aria-label=${t('patient.label')}>${parts.map((part, index) => html`<li key=${index}>${part}</li>`)}</ul>
		<a class="no-print" href=${href('', parametersOf(question))}>${t('patient.change')}</a>
		${children}
	</div>`;
}
