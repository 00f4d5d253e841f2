/**
 * What views show of labels and licences: what must be read first as badges, where and since when, from what age.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { labelsHere, marketsOf } from '../candidate.js';
import { profileText } from '../profile.js';
import { Elsewhere } from './identifiers.js';

/** Conditions that speak of the label's own words and not of the patient: they stand last, and quietly. */
const QUIET = ['AGE_NOT_STATED', 'LINE_NOT_STATED', 'READ_BY_PROGRAM'];

/**
 * What must be read before the sentence, as badges, each result once; what is only not stated follows in one quiet
 * line.
 */
export function Conditions({ conditions }) {
	const distinct = [...new Map(conditions.map((condition) => [condition.kind + condition.text, condition])).values()];
	const after = distinct.some(({ kind }) => kind === 'IF_ALTERATION');
	const [loud, quiet] = [distinct.filter(({ kind }) => !QUIET.includes(kind) && !(after && kind === 'ANY_TUMOUR')),
		distinct.filter(({ kind }) => QUIET.includes(kind))];
	return distinct.length > 0 && html`<ul class="conditions" role="list">
		${loud.map(({ kind, text }) => html`<li key=${kind + text} class="condition condition-${kind.toLowerCase()
		.replaceAll('_', '-')}" title=${word('ConditionKind', kind)} lang="en">${profileText(text)}</li>`)}
		${quiet.length > 0 && html`<li class="condition-quiet" lang="en">${quiet.map(({ text }) => text).join('; ')}</li>`}
			</ul>`;
}

/** What a label says of age beside years, so that years alone would say more than it does. */
const MORE_THAN_YEARS = /\b(fe)?males?\b|\bkg\b|weight/i;

function agesOf({ minimumAgeYears, maximumAgeYears, ageStated }) {
	if (MORE_THAN_YEARS.test(ageStated)) {
		return `(${ageStated})`;
	}
	const years = (age) => age < 1 ? t('age.months', { count: Math.round(age * 12) }) : t('label.years', { count: age });
	return minimumAgeYears && maximumAgeYears ? t('label.between', { from: years(minimumAgeYears),
		to: years(maximumAgeYears) })
		: minimumAgeYears ? t('label.from', { age: years(minimumAgeYears) })
			: maximumAgeYears ? t('label.to', { age: years(maximumAgeYears) }) : ageStated ? `(${ageStated})` : null;
}

function placeOfLabel({ jurisdiction, agency, date }) {
	return [jurisdiction ? country(jurisdiction) : agency ?? t('label.somewhere'), date?.slice(0, 4)].filter(Boolean)
		.join(' ');
}

function isElsewhere({ conditions }) {
	return Number(conditions.some(({ kind }) => kind === 'ELSEWHERE'));
}

/**
 * Where and since when labels license, those of the patient's own place first: each place once, with its first year
 * and the age.
 */
function placesText(fits) {
	const places = new Map();
	for (const { label } of fits.toSorted((one, other) => isElsewhere(one) - isElsewhere(other))) {
		const key = label.jurisdiction ?? label.agency ?? '';
		const known = places.get(key);
		if (!known || (label.date && (!known.date || label.date < known.date))) {
			places.set(key, label);
		}
	}
	if (places.size > 1) {
		places.delete('');
	}
	return [...places.values()].map((label) => [placeOfLabel(label), agesOf(label)].filter(Boolean).join(' ')).join(', ');
}

/** Where it is licensed for this, since when and from what age, in one clause; null where no label says so. */
export function licenceText(candidate) {
	const labels = candidate.band === 'LICENSED' ? labelsHere(candidate) : [];
	return labels.length === 0 ? null
		: labels.every(({ label }) => !label.jurisdiction && !label.agency) ? t('lead.licensedNowhere')
			: t('lead.licensed', { where: placesText(labels) });
}

/**
 * What must be read with these labels: what the place that is named first asks for in all of its labels, in the words
 * of one; and what no label states.
 * @param {import('../candidate.js').LabelFit[]} fits
 */
function sharedConditions(fits) {
	const placed = fits.filter(({ label }) => label.jurisdiction || label.agency);
	const [first, ...others] = (placed.length > 0 ? placed : fits).toSorted((one,
		other) => isElsewhere(one) - isElsewhere(other));
	const place = ({ label }) => label.jurisdiction ?? label.agency;
	const near = others.filter((other) => place(other) === place(first));
	const has = (some, { kind, text }, word) => some.every(({ conditions }) => conditions.some((one) => one.kind === kind
		&& (!word || one.text === text)));
	return (first?.conditions ?? []).filter((condition) => QUIET.includes(condition.kind) ? has(others, condition, true)
		: has(near, condition, false));
}

/**
 * The same for the disease of the label that fits best, where that is another than the patient's: `{ text, conditions
 * }`; null without one.
 */
export function otherLicence({ labels }) {
	const [best] = labels.filter(({ label }) => label.status === 'ACTIVE' && label.disease);
	const same = best ? labels.filter(({ label }) => label.status === 'ACTIVE'
		&& label.disease?.id === best.label.disease.id) : [];
	return best ? { text: t('lead.licensedOther', { disease: best.label.disease.name, where: placesText(same) }),
		conditions: sharedConditions(same) } : null;
}

/** What must be read with all labels that are for the patient. */
export function licenceConditions(candidate) {
	return sharedConditions(labelsHere(candidate));
}

/** The conditions that stand before the licence of a candidate's lead. */
export function leadConditions(candidate) {
	return candidate.band === 'LICENSED' ? [...candidate.conditions, ...licenceConditions(candidate)]
		: candidate.conditions;
}

/** Labels that say the same of the patient, of several places: `[{ labels, conditions }]`. */
function grouped(fits) {
	const same = ({ label, conditions }) => [label.disease?.id, label.biomarkers, agesOf(label), label.line, label.status,
		...conditions.filter(({ kind }) => kind !== 'ELSEWHERE').map(({ text }) => text)].join('|');
	const diseases = fits.map(({ label }) => label.disease?.id);
	const nearer = (fit) => diseases.indexOf(fit.label.disease?.id);
	const unplaced = ({ label }) => Number(!label.jurisdiction && !label.agency);
	const order = (one, other) => nearer(one) - nearer(other) || isElsewhere(one) - isElsewhere(other)
		|| unplaced(one) - unplaced(other);
	return [...Map.groupBy(fits.toSorted(order), same).values()].map((some) => ({ labels: some.map(({ label }) => label),
		conditions: some.flatMap(({ conditions }) => conditions).filter(({ kind }) => kind !== 'ELSEWHERE'
			|| some.every((fit) => fit.conditions.some((one) => one.kind === 'ELSEWHERE'))) }));
}

/** What labels say: their badges first, then where and since when, for whom. */
function LabelLine({ group: { labels, conditions }, said }) {
	const [label] = labels;
	const places = [...new Map(labels.map((one) => [placeOfLabel(one), one])).values()];
	const whom = [label.disease?.name ?? (label.tissueAgnostic ? t('label.anyTumour') : null), label.biomarkers,
		agesOf(label)].filter(Boolean).join('; ');
	return html`<li class=${label.status === 'ACTIVE' ? '' : 'struck'}>
		<${Conditions} conditions=${conditions.filter(({ kind, text }) => kind !== 'ANY_TUMOUR'
		&& !said.some((one) => one.text === text))} />
		${places.map((one, index) => html`${index > 0 && ', '}
			${one.url ? html`<${Elsewhere} key=${one.id} url=${one.url}>${placeOfLabel(one)}<//>` : placeOfLabel(one)}`)}: <span
			lang="en">${whom}</span></li>`;
}

/**
 * The labels that have to do with the patient; those after the first two are folded. `said` are conditions that stand
 * beside it already.
 */
export function Labels({ candidate, said = [] }) {
	const lines = grouped(candidate.labels).map((group) => html`<${LabelLine} key=${group.labels[0].id} group=${group}
		said=${said} />`);
	const markets = marketsOf(candidate).map(({ jurisdiction, year }) => [country(jurisdiction), year].filter(Boolean)
		.join(' ')).join(', ');
	return html`${lines.length > 0 && html`<ul class="label-list" role="list">${lines.slice(0, 2)}</ul>
			${lines.length > 2 && html`<details class="inline"><summary>${t('label.more', { count: lines.length - 2 })}</summary>
				<ul class="label-list" role="list">${lines.slice(2)}</ul></details>`}`}
		${markets && !candidate.regimen && html`<p class="quiet">${t('label.markets', { where: markets })}</p>`}
		${lines.length === 0 && !markets && html`<p class="quiet">${candidate.approved === false ? t('approval.none')
			: t('approval.unknown')}</p>`}`;
}

/** Approval in one clause, for tables and files. */
export function approvalOf(candidate) {
	return licenceText(candidate) ?? (candidate.approved === null ? t('approval.unknown') : candidate.approved
		? candidate.approvedForDisease === false ? t('approval.elsewhere') : t('approval.some') : t('approval.none'));
}
