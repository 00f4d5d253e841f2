/**
 * Compare: two to four candidates side by side, each in a column. The address holds them.
 */
import { html } from '../lib.js';
import { number, t, word } from '../messages.js';
import { href, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { isAsked, parametersOf, patientOf, questionOf } from '../question.js';
import { Answered, Empty } from '../parts/states.js';
import { BasisMarks, GradeMark, MarksLegend, StageChip } from '../parts/marks.js';
import { approvalOf, CANDIDATE, linksOf, Openings, openProgrammes, openTrials, Reason, reasonsOf, Score } from '../parts/candidate.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { TakeAlong } from '../parts/take.js';

const MOST = 4;

const QUERY = `query Compare($patient: PatientInput!, $filter: CandidateFilter!) {
	candidateDrugs(patient: $patient, filter: $filter, first: ${MOST}) {
		totalCount
		edges { node {
			${CANDIDATE}
			adverseEvents(first: 8) { totalCount edges { node { event { name } grade { text } } } }
		} }
	}
}`;

function List({ candidate, stance }) {
	const reasons = reasonsOf(candidate, stance);
	return reasons.length === 0 ? html`<span class="quiet">${t(`reasons.${stance}.none`)}</span>` : html`<ol class="compare-reasons">${reasons.map((reason) => html`<li><${Reason} reason=${reason} /></li>`)}</ol>`;
}

function Events({ adverseEvents }) {
	const events = adverseEvents.edges.map(({ node }) => node);
	return events.length === 0 ? html`<span class="quiet">${t('compare.noEvents')}</span>` : html`<ul class="plain-list">${events.map(({ event, grade }) => html`<li><span lang="en">${event.name}</span>${grade && html` <span class="quiet">${t('compare.grade', { grade: grade.text })}</span>`}</li>`)}
		${adverseEvents.totalCount > events.length && html`<li class="quiet">${t('compare.moreEvents', { count: adverseEvents.totalCount - events.length })}</li>`}</ul>`;
}

/** Each row of the comparison: its name, what shows, and what a file has. */
function rowsOf(question) {
	const score = (key) => ({ key, show: ({ scoreComponents }) => number(scoreComponents[key], 3, 3), value: ({ scoreComponents }) => scoreComponents[key] });
	return [
		{ key: 'score', show: (one) => html`<${Score} value=${one.score} />`, value: (one) => one.score },
		score('support'),
		score('opposition'),
		{ key: 'bases', show: ({ reasons }) => html`<${BasisMarks} reasons=${reasons} />`, value: ({ bases }) => bases.join(' ') },
		{ key: 'stage', show: ({ drug }) => html`<${StageChip} drug=${drug} />`, value: ({ drug }) => word('Stage', drug.stage) },
		{ key: 'approval', show: approvalOf, value: approvalOf },
		{ key: 'for', show: (one) => html`<${List} candidate=${one} stance="SUPPORTS" />`, value: (one) => reasonsOf(one, 'SUPPORTS').map(({ summary }) => summary).join(' | ') },
		{ key: 'against', show: (one) => html`<${List} candidate=${one} stance="OPPOSES" />`, value: (one) => reasonsOf(one, 'OPPOSES').map(({ summary }) => summary).join(' | ') },
		{ key: 'uses', show: ({ uses }) => number(uses.totalCount), value: ({ uses }) => uses.totalCount },
		{ key: 'worst', show: ({ worstGrade, gradeNote }) => html`<${GradeMark} grade=${worstGrade} note=${gradeNote} />`, value: ({ worstGrade }) => worstGrade },
		{ key: 'events', show: (one) => html`<${Events} adverseEvents=${one.adverseEvents} />`, value: ({ adverseEvents }) => adverseEvents.edges.map(({ node }) => node.event.name).join(', ') },
		{ key: 'openings', show: (one) => html`<${Openings} candidate=${one} age=${question.age} />`, value: (one) => openProgrammes(one).count + openTrials(one).count }
	];
}

function Side({ candidates, question, variables, chosen }) {
	const rows = rowsOf(question);
	const columns = [{ key: 'row', title: '', value: ({ key }) => t(`compare.${key}`) }, ...candidates.map((candidate) => ({ key: candidate.drug.id, title: candidate.drug.name, value: (row) => row.value(candidate) }))];
	return html`<div class="toolbar"><${MarksLegend} /><div class="toolbar-right"><${TakeAlong} query=${QUERY} variables=${variables} table=${{ columns, rows }} name="comparison" /></div></div>
		<div class="table-scroll" role="region" tabindex="0" aria-label=${t('compare.title')}><table class="wide compare">
			<caption class="heard">${t('compare.title')}</caption>
			<thead><tr><td></td>${candidates.map((candidate) => html`<th scope="col"><a href=${linksOf(candidate, question).page} lang="en">${candidate.drug.name}</a>
				<span class="compare-links"><a href=${href('thread', { ...parametersOf(question), drug: candidate.drug.id })}>${t('candidates.thread')}</a>
				<a href=${linksOf(candidate, question).askFor}>${t('candidates.askFor')}</a>
				${candidates.length > 2 && html`<a class="no-print" href=${href('compare', { ...parametersOf(question), drug: chosen.filter((id) => id !== candidate.drug.id) })}>${t('compare.remove')}<span class="heard"> ${candidate.drug.name}</span></a>`}</span></th>`)}</tr></thead>
			<tbody>${rows.map((row) => html`<tr><th scope="row">${t(`compare.${row.key}`)}</th>${candidates.map((candidate) => html`<td>${row.show(candidate)}</td>`)}</tr>`)}</tbody>
		</table></div>`;
}

export default function Compare({ query }) {
	useTitle(t('compare.title'));
	const question = questionOf(query);
	const names = useNames(question);
	const chosen = query.getAll('drug').slice(0, MOST);
	const variables = { patient: patientOf(question), filter: { drug: chosen } };
	const answer = useAnswer(isAsked(question) && chosen.length > 0 ? QUERY : null, variables);
	if (!isAsked(question) || chosen.length === 0) {
		return html`<${Empty} title=${t('compare.notChosen')} level="1"><p><a href=${href(isAsked(question) ? 'candidates' : '', parametersOf(question))}>${t('compare.chooseFirst')}</a></p><//>`;
	}
	return html`<div class="compare-view">
		<p class="no-print"><a href=${href('candidates', { ...parametersOf(question), compare: chosen })}>${t('thread.back')}</a></p>
		<h1>${t('compare.title')}</h1>
		<${PatientLine} question=${question} names=${names} />
		<${Answered} answer=${answer} lines="8">${({ candidateDrugs }) => {
			const candidates = candidateDrugs?.edges.map(({ node }) => node) ?? [];
			return html`${candidates.length < chosen.length && html`<p class="notice-box" role="status">${t('compare.missing', { count: chosen.length - candidates.length })}</p>`}
				${candidates.length > 0 && html`<${Side} candidates=${candidates} question=${question} variables=${variables} chosen=${chosen} />`}`;
		}}<//>
	</div>`;
}
