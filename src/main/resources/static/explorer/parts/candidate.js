/**
 * What views show of a candidate: the question for the API, its reasons, its score in parts, and what is open.
 */
import { html } from '../lib.js';
import { number, t, word } from '../messages.js';
import { to } from '../route.js';
import { parametersOf } from '../question.js';
import { BasisName, StanceChip } from './marks.js';

/** How many trials and programmes of a candidate are read; the open ones come first. */
const OPENINGS = 20;

/** The fields of a candidate; a part of a query. */
export const CANDIDATE = `
	drug { id name stage approved withdrawn }
	score investigational approvedForDisease worstGrade gradeNote bases
	scoreComponents { support opposition terms { basis stance weight relationFactor directionFactor targetSpecificity drugSpecificity nameConfidence value } }
	reasons { basis stance summary diseaseRelation directionMatch value form { __typename id name } sources { id name } }
	uses(first: 1) { totalCount }
	trials(first: ${OPENINGS}) { totalCount edges { node { open admitsAge status study { id title } } } }
	programmes(first: ${OPENINGS}) { totalCount edges { node { status admitsAge programme { id name } } } }`;

/** How many candidates are shown at a time. */
export const PAGE = 50;

/** The ranked candidates for a patient. */
export const CANDIDATES = `query Candidates($patient: PatientInput!, $filter: CandidateFilter, $first: Int!, $after: String) {
	candidateDrugs(patient: $patient, filter: $filter, first: $first, after: $after) {
		totalCount truncated emptyBecause gradeNote
		pageInfo { hasNextPage endCursor }
		reasoners { basis lookedAt drugs setAside truncated }
		edges { node { ${CANDIDATE} } }
	}
}`;

/** The best reasons with one stance, the weightiest first. */
export function reasonsOf(candidate, stance) {
	return candidate.reasons.filter((reason) => reason.stance === stance);
}

/** Trials that take patients now, and not none of this age: `{ count, more, stated }`. */
export function openTrials({ trials }) {
	const open = trials.edges.map(({ node }) => node).filter((trial) => trial.open && trial.admitsAge !== 'NO');
	return { all: open, count: open.length, admitting: open.filter((trial) => trial.admitsAge === 'YES').length,
		more: open.length === OPENINGS && trials.totalCount > OPENINGS };
}

/** Programmes that are open, or of which no source says. */
export function openProgrammes({ programmes }) {
	const nodes = programmes.edges.map(({ node }) => node).filter((match) => match.admitsAge !== 'NO');
	const open = nodes.filter((match) => match.status === 'AVAILABLE');
	return { all: nodes, count: open.length, unknown: nodes.filter((match) => match.status === 'UNKNOWN').length, more: open.length === OPENINGS };
}

/** Approval in words: of the drug, and for this disease. */
export function approvalOf({ drug, approvedForDisease }) {
	if (!drug.approved) {
		return t('approval.none');
	}
	return approvedForDisease === null ? t('approval.some') : approvedForDisease ? t('approval.here') : t('approval.elsewhere');
}

/** Where one goes on from a candidate. */
export function linksOf(candidate, question) {
	return { page: to('drug', candidate.drug.id), askFor: to('ask-for', candidate.drug.id, parametersOf(question)) };
}

/** A score: a bar, and the number that ranks. */
export function Score({ value }) {
	return html`<span class="score"><span class="score-bar" aria-hidden="true"><i style=${{ width: `${Math.round(value * 100)}%` }}></i></span><span class="score-number">${number(value, 2, 2)}</span></span>`;
}

/** A score opened into its parts. */
export function ScoreParts({ candidate }) {
	const { support, opposition, terms } = candidate.scoreComponents;
	const factors = ['weight', 'relationFactor', 'directionFactor', 'targetSpecificity', 'drugSpecificity', 'nameConfidence'];
	return html`<div class="score-parts">
		<p>${t('score.is')} <span class="formula">${t('score.formula', { support: number(support, 3, 3), opposition: number(opposition, 3, 3), score: number(candidate.score, 3, 3) })}</span></p>
		<div class="table-scroll" role="region" tabindex="0" aria-label=${t('score.parts')}><table class="wide small">
			<caption class="heard">${t('score.parts')}</caption>
			<thead><tr><th scope="col">${t('score.basis')}</th><th scope="col">${t('score.stance')}</th>
				${factors.map((factor) => html`<th scope="col" class="numeric">${t(`score.${factor}`)}</th>`)}<th scope="col" class="numeric">${t('score.value')}</th></tr></thead>
			<tbody>${terms.map((term) => html`<tr><th scope="row"><${BasisName} basis=${term.basis} /></th><td><${StanceChip} stance=${term.stance} /></td>
				${factors.map((factor) => html`<td class="numeric">${number(term[factor], 3)}</td>`)}<td class="numeric"><strong>${number(term.value, 3, 3)}</strong></td></tr>`)}</tbody>
		</table></div>
		<p class="hint">${t('score.note')}</p>
	</div>`;
}

/** One reason in its words, with what it rests on. */
export function Reason({ reason, short }) {
	return html`<div class="reason">
		<p lang="en" class=${short ? 'clamp' : ''}>${reason.form && html`<strong>${reason.form.name}:</strong> `}${reason.summary}</p>
		${!short && html`<p class="reason-from"><${BasisName} basis=${reason.basis} /> · ${word('DiseaseRelation', reason.diseaseRelation)}${
			['UNKNOWN', 'INCOMPATIBLE'].includes(reason.directionMatch) ? ` · ${word('DirectionMatch', reason.directionMatch)}` : ''} · ${t('reason.weighs', { value: number(reason.value, 2, 2) })}${' · '}<span lang="en">${reason.sources.map(({ name }) => name).join('; ')}</span></p>`}
	</div>`;
}

/** All reasons, for, against and neither. */
export function Reasons({ candidate }) {
	return html`<div class="reasons">${['SUPPORTS', 'OPPOSES', 'NEUTRAL'].map((stance) => {
		const reasons = reasonsOf(candidate, stance);
		return (stance !== 'NEUTRAL' || reasons.length > 0) && html`<section key=${stance}>
			<h3><${StanceChip} stance=${stance}>${t(`reasons.${stance}`, { count: reasons.length })}<//></h3>
			${reasons.length === 0 ? html`<p class="quiet">${t(`reasons.${stance}.none`)}</p>` : html`<ol>${reasons.map((reason) => html`<li><${Reason} reason=${reason} /></li>`)}</ol>`}
		</section>`;
	})}</div>`;
}

/** What is open, as two short lines. */
export function Openings({ candidate, age }) {
	const trials = openTrials(candidate);
	const programmes = openProgrammes(candidate);
	const plus = (more) => more ? '+' : '';
	if (trials.count + programmes.count + programmes.unknown === 0) {
		return html`<span class="quiet">${t('openings.none')}</span>`;
	}
	return html`<ul role="list" class="openings">
		<li class=${programmes.count === 0 ? 'quiet' : ''}>${t('openings.programmes', { count: programmes.count })}${plus(programmes.more)}${programmes.unknown > 0 && html`<span class="quiet"> ${t('openings.unknown', { count: programmes.unknown })}</span>`}</li>
		<li class=${trials.count === 0 ? 'quiet' : ''}>${t('openings.trials', { count: trials.count })}${plus(trials.more)}${trials.count > 0 && age !== '' && html`<span class="quiet"> ${t('openings.admitting', { count: trials.admitting })}</span>`}</li>
	</ul>`;
}
