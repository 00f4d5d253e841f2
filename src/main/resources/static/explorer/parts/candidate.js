/**
 * What views show of a candidate: its strongest fact in words, conditions as badges, labels, reasons, and what is
 * open.
 */
import { html } from '../lib.js';
import { country, few, t, word } from '../messages.js';
import { pageOf, to } from '../route.js';
import { profileText } from '../profile.js';
import { parametersOf } from '../question.js';
import { allReasons, drugIds, openProgrammes, openTrials, paperOf, reasonsOf, STANCES } from '../candidate.js';
import { accountOf } from '../strands.js';
import { Elsewhere, Identifier } from './identifiers.js';
import { Conditions, licenceConditions, licenceText, otherLicence } from './label.js';
import { Dots, StanceChip } from './marks.js';
import { ReportError } from './report.js';

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

/** What a reason rests on, in words: kind, how many, when. Small numbers are words. */
function restsOn({ kind, patients, year, level }) {
	return [word('EvidenceKind', kind), patients !== null && t('reason.patients', { count: patients,
		few: few(patients) }), year, level && t('reason.level', { level })].filter(Boolean).join(', ');
}

/** Whether a reason says of how many it speaks, or what became of them. */
function isCounted(reason) {
	return reason.patients !== null || accountOf(reason) !== null;
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
	return html`${licence && html`<${Conditions} conditions=${licenceConditions(candidate)} />
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
