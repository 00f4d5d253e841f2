/**
 * What views show of a candidate: its strongest fact in words, conditions as badges, labels, reasons, and what is
 * open.
 */
import { html } from '../lib.js';
import { country, few, t, word } from '../messages.js';
import { pageOf, to } from '../route.js';
import { profileText } from '../profile.js';
import { parametersOf } from '../question.js';
import { allReasons, drugIds, labelsHere, marketsOf, openProgrammes, openTrials, paperOf, reasonsOf,
	STANCES } from '../candidate.js';
import { accountOf } from '../strands.js';
import { Elsewhere, Identifier } from './identifiers.js';
import { Dots, StanceChip } from './marks.js';
import { ReportError } from './report.js';

/** Conditions that speak of the label's own words and not of the patient: they stand last, and quietly. */
const QUIET = ['AGE_NOT_STATED', 'LINE_NOT_STATED', 'READ_BY_PROGRAM'];

/** Where one goes on from a candidate; of several drugs, each has its own page. */
export function linksOf(candidate, question) {
	const [first] = drugIds(candidate.id);
	return { page: to('drug', first), askFor: to('ask-for', first, parametersOf(question)),
		plain: to('for-parents', first, parametersOf(question)) };
}

/** The names of a candidate's drugs, each leading to its page. */
export function DrugNames({ candidate }) {
	return candidate.drugs.map((drug, index) => html`${index > 0 && ' + '}<a key=${drug.id} href=${to('drug', drug.id)}
		lang="en">${drug.name}</a>`);
}

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
	const years = (age) => age < 1 ? t('age.months', { count: Math.round(age * 12) }) : t('patient.age', { count: age });
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
 * What must be read with each of these labels: the conditions that all of them have.
 * @param {import('../candidate.js').LabelFit[]} fits
 */
function sharedConditions(fits) {
	const [best, ...others] = fits;
	return (best?.conditions ?? []).filter(({ kind,
		text }) => others.every(({ conditions }) => conditions.some((one) => one.kind === kind && (one.text === text
		|| kind === 'ELSEWHERE'))));
}

/**
 * The same for the disease of the label that fits best, where that is another than the patient's: `{ text, conditions
 * }`; null without one.
 */
function otherLicence({ labels }) {
	const [best] = labels.filter(({ label }) => label.status === 'ACTIVE' && label.disease);
	const same = best ? labels.filter(({ label }) => label.status === 'ACTIVE'
		&& label.disease?.id === best.label.disease.id) : [];
	return best ? { text: t('lead.licensedOther', { disease: best.label.disease.name, where: placesText(same) }),
		conditions: sharedConditions(same) } : null;
}

/** What a reason rests on, in words: kind, how many, when. Small numbers are words. */
function restsOn({ kind, patients, year, level }) {
	return [word('EvidenceKind', kind), patients !== null && t('reason.patients', { count: patients,
		few: few(patients) }), year, level && t('reason.level', { level })].filter(Boolean).join(', ');
}

/** Whether a reason says of how many it speaks, or what became of them. */
function isCounted(reason) {
	return reason.patients !== null || accountOf(reason) !== null;
}

/** The conditions that stand before the licence of a candidate's lead. */
export function leadConditions(candidate) {
	return candidate.band === 'LICENSED' ? [...candidate.conditions, ...sharedConditions(labelsHere(candidate))]
		: candidate.conditions;
}

/**
 * The strongest fact on a candidate, in words; where a licence leads, or the strongest counts nobody, the strongest
 * that does.
 */
export function Lead({ candidate }) {
	const opposed = candidate.band === 'AGAINST';
	const licence = licenceText(candidate);
	const reasons = opposed ? reasonsOf(candidate, 'OPPOSES') : reasonsOf(candidate, 'SUPPORTS')
		.filter(({ kind }) => !licence || kind !== 'LABEL');
	const shown = reasons[0] ?? (licence ? null : allReasons(candidate)[0]);
	const counted = shown && !isCounted(shown) && !opposed
		? reasons.find((reason) => reason !== shown && isCounted(reason) && reason.diseaseRelation === shown.diseaseRelation)
		: null;
	const other = !licence && shown?.kind === 'LABEL' ? otherLicence(candidate) : null;
	if (other) {
		return html`<${Conditions} conditions=${other.conditions} /><p class="lead-fact">${other.text}</p>`;
	}
	return html`${licence && html`<${Conditions} conditions=${sharedConditions(labelsHere(candidate))} />
		<p class="lead-fact">${licence}</p>`}
		${shown && (licence === null || !counted) && html`<${Fact} reason=${shown} lead=${licence === null} />`}
		${counted && html`<${Fact} reason=${counted} />`}`;
}

/** One reason: what must be read first, and then its sentence in full. */
export function Fact({ reason, lead }) {
	return html`<div class="fact"><${Conditions} conditions=${reason.conditions} />
		<p class=${lead ? 'lead-fact' : ''}><${Sentence} reason=${reason} /></p></div>`;
}

function Sentence({ reason }) {
	return html`<span lang="en">${reason.form && html`<strong>${reason.form.name}:</strong> `}
		<${Folded} text=${[profileText(reason.sentence), accountOf(reason)].filter(Boolean).join(' ')} /></span>`;
}

/** Sentences of a long text: the first ones are shown, and the rest is folded at a sentence, never within one. */
export function Folded({ text, room = 320 }) {
	const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [text];
	let shown = sentences[0];
	let at = 1;
	while (at < sentences.length && (shown + sentences[at]).length <= room) {
		shown += sentences[at++];
	}
	return at >= sentences.length ? text : html`${shown.trimEnd()} <details class="inline fold">
		<summary>${t('text.rest')}</summary>${sentences.slice(at).join('')}</details>`;
}

function Paper({ reason }) {
	const id = paperOf(reason.publication);
	return html`${reason.publication && html`<a lang="en" href=${pageOf(reason.publication)}>${reason.publication.title
		|| reason.publication.name}</a> `}
		${id && html`<${Identifier} id=${id} /> `}
			${reason.record?.url && html`<${Elsewhere} url=${reason.record.url}>${t('reason.labelLink')}<//> `}`;
}

function From({ reason }) {
	return html`<p class="reason-from"><${Dots} count=${reason.patients} stance=${reason.stance} />
		${restsOn(reason)} · ${word('DiseaseRelation', reason.diseaseRelation)}${
			reason.profile && html` · <span lang="en">${reason.profile}</span>
				${reason.agreement && `: ${word('Agreement', reason.agreement)}`}`}${
			['UNKNOWN', 'INCOMPATIBLE'].includes(reason.directionMatch) ? ` · ${word('DirectionMatch', reason.directionMatch)}`
				: ''}${' · '}<${Paper} reason=${reason} />
			<span lang="en">
				${reason.sources.map(({ name, version, date }) => `${name}${version || date ? ` (${version ?? date})` : ''}`)
				.join('; ')}</span>${' '}
			<${ReportError} fact=${reason.sentence} about=${[reason.publication?.id, reason.record?.id].filter(Boolean)
				.join(', ')} /></p>`;
}

/** Reasons that say the same in the same words, once, with all that they rest on. */
export function Reason({ reasons }) {
	return html`<div class="reason"><${Fact} reason=${reasons[0]} />
		${reasons.map((reason, index) => html`<${From} key=${index} reason=${reason} />`)}</div>`;
}

/** Reasons by what they say, in their order. */
function bySentence(reasons) {
	return [...Map.groupBy(reasons, ({ sentence, conditions, form }) => JSON.stringify([sentence,
		conditions.map(({ text }) => text), form?.id])).values()];
}

/** All reasons that were read, for, against and neither; it says where there are more. */
export function Reasons({ candidate, more, level = 3 }) {
	const heading = level === 3 ? 'h3' : 'h4';
	return html`<div class="reasons">${STANCES.map((stance) => {
		const { totalCount, nodes } = candidate[stance.toLowerCase()];
		return (stance !== 'NEUTRAL' || totalCount > 0) && html`<section key=${stance}>
			<${heading}><${StanceChip} stance=${stance}>${t(`reasons.${stance}`, { count: totalCount })}<//><//>
			${nodes.length === 0 ? html`<p class="quiet">${t(`reasons.${stance}.none`)}</p>`
				: html`<ol>${bySentence(nodes).map((same, index) => html`<li key=${index}><${Reason} reasons=${same} /></li>`)}
				</ol>`}
			${nodes.length < totalCount && html`<p>${t('list.shown', { shown: nodes.length, total: totalCount })} <a
				href=${more}>${t('reasons.all')}</a></p>`}
		</section>`;
	})}</div>`;
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

/** Whether anything of its harms is known that must show. */
export function hasHarms({ safety }) {
	return safety.contraindications.length + safety.withdrawals.length > 0 || safety.worstGrade !== null;
}

/** What is known of its harms: contraindications and withdrawals first. */
export function Harms({ candidate }) {
	const { contraindications, withdrawals, worstGrade, gradeNote } = candidate.safety;
	if (!hasHarms(candidate)) {
		return html`<p class="quiet">${t('safety.none')}</p>`;
	}
	return html`<ul class="plain-list">
		${contraindications.map(({ drug, disease }) => html`<li key=${drug.name + disease.id} class="grave">
			${t('safety.contraindicated', { drug: drug.name, disease: disease.name })}</li>`)}
		${withdrawals.map((one) => html`<li key=${one.id} class=${one.forHarm ? 'grave' : ''}>
			${t(one.forHarm ? 'safety.withdrawnForHarm' : 'safety.withdrawn',
			{ where: [one.jurisdiction && country(one.jurisdiction), one.date].filter(Boolean).join(', ') })}
			${one.reason && html` <span lang="en">${one.reason}</span>`}</li>`)}
		${worstGrade !== null && html`<li>${t('grade.label', { grade: worstGrade })}
			${gradeNote && html` <span class="hint" lang="en">${gradeNote}</span>`}</li>`}
	</ul>`;
}

/** Whether anything is open, or may be. */
export function hasOpenings(candidate) {
	const { count, unknown } = openProgrammes(candidate);
	return openTrials(candidate).count + count + unknown > 0;
}

/** What is open, in short lines. */
export function Openings({ candidate, age }) {
	const trials = openTrials(candidate);
	const programmes = openProgrammes(candidate);
	const plus = (more) => more ? '+' : '';
	if (!hasOpenings(candidate)) {
		return html`<p class="quiet">${t('openings.none')}</p>`;
	}
	return html`<ul role="list" class="openings">
		${trials.count > 0 && html`<li>${t('openings.trials', { count: trials.count })}${plus(trials.more)}
			${age !== null && html` <span class="quiet">${t('openings.admitting', { count: trials.admitting })}</span>`}</li>`}
		${programmes.count > 0 && html`<li>${t('openings.programmes', { count: programmes.count })}
			${plus(programmes.more)}</li>`}
		${programmes.unknown > 0 && html`<li class="quiet">${t('openings.unknown', { count: programmes.unknown })}</li>`}
	</ul>`;
}
