/**
 * The patient of a question in one line, with the way back to the form.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { href, pageOf } from '../route.js';
import { useAnswer } from '../graphql.js';
import { Reading } from './reading.js';
import { ageOf, idsOf, isNoAge, leftOut, MOST, parametersOf } from '../question.js';

const NAMES = 'query Names($ids: [ID!]!) { nodes(ids: $ids) { __typename id name ... on Target { symbol } } }';

const known = new Map();

/**
 * The records that a question names, and others, by the identifier under which they were asked for; bare until they
 * are known.
 */
export function useNames(question, others = []) {
	const ids = [...new Set([...idsOf(question), ...others])];
	const { data, loading } = useAnswer(ids.length > 0 ? NAMES : null, { ids });
	if (data && !loading) {
		data.nodes.forEach((node, index) => node && known.set(ids[index], node));
	}
	return new Map(ids.map((id) => [id, known.get(id) ?? { id, name: id }]));
}

/** The same for records alone, of which some may be no more than names. */
export function useRecordNames(texts) {
	return useNames({ findings: [] }, texts.filter((text) => /^[^\s:]+:\S+$/.test(text)));
}

/** What a finding is called: the alteration, or the target. */
export function findingName({ target, name, effect }, names) {
	const symbol = !target ? '' : names.get(target)?.symbol ?? names.get(target)?.name ?? target;
	const altered = name && !name.toUpperCase().includes(symbol.toUpperCase()) ? `${symbol} ${name}` : name || symbol;
	return effect ? `${altered} (${word('FunctionalEffect', effect)})` : altered;
}

function Linked({ node, children }) {
	const page = node && pageOf(node);
	return page ? html`<a href=${page} lang="en">${children}</a>` : html`<span lang="en">${children}</span>`;
}

/** The age in words, struck out where it is none; null without one. */
function ageText(question) {
	return isNoAge(question) ? html`<s>${question.age}</s> ${t('patient.noAge')}` : ageOf(question) === null ? null
		: t('patient.age', { count: ageOf(question) });
}

/** The patient in one line: as the address has it, and as it was read once `connection`, the answer, says so. */
export function PatientLine({ question, names, connection }) {
	const left = leftOut(question);
	const more = [ageText(question), question.jurisdiction && country(question.jurisdiction), left.length > 0
		&& html`<s lang="en">${left.map((finding) => findingName(finding, names)).join(', ')}</s> ${t('ignored.tooMany',
			{ most: MOST })}`];
	const parts = [
		question.disease && html`<${Linked} node=${names.get(question.disease)}>${names.get(question.disease)?.name
			?? question.disease}<//>`,
		...question.findings.map((finding) => html`<${Linked} node=${names.get(finding.target)}>${findingName(finding, names)}
			<//>`), ...more
	].filter(Boolean);
	return html`<div class="patient">
		${connection ? html`<${Reading} understood=${connection.understood} ignored=${connection.ignored} more=${more} />`
			: html`<ul role="list" class="reading" aria-label=${t('patient.label')}>
				${parts.map((part, index) => html`<li class="read" key=${index}>${part}</li>`)}</ul>`}
		<a class="no-print" href=${href('', parametersOf(question))}>${t('patient.change')}</a>
	</div>`;
}
