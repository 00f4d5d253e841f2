/**
 * Compare: two to four candidates side by side, each in a column. The address holds them.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { href, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, parametersOf, patientOf, questionOf } from '../question.js';
import { CANDIDATE, candidateOf, filterFor, openProgrammes, openTrials, READING, reasonsOf } from '../candidate.js';
import { DrugNames, Fact, Harms, Lead, linksOf, Openings } from '../parts/candidate.js';
import { approvalOf, Conditions, Labels } from '../parts/label.js';
import { StageChip } from '../parts/marks.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { Answered, Empty } from '../parts/states.js';
import { TakeAlong } from '../parts/take.js';

const MOST = 4;

const QUERY = `query Compare($patient: PatientInput!, $filter: CandidateFilter!) {
	candidateDrugs(patient: $patient, filter: $filter, first: 24) {
		totalCount ${READING}
		edges { node { ${CANDIDATE} } }
	}
}`;

function List({ candidate, stance }) {
	const reasons = reasonsOf(candidate, stance);
	const { totalCount } = candidate[stance.toLowerCase()];
	return reasons.length === 0 ? html`<span class="quiet">${t(`reasons.${stance}.none`)}</span>`
		: html`<ol class="compare-reasons">
		${reasons.map((reason, index) => html`<li key=${index}><${Fact} reason=${reason} /></li>`)}</ol>
		${reasons.length < totalCount && html`<p class="hint">${t('list.shown', { shown: reasons.length, total: totalCount })}
			</p>`}`;
}

/** Each row of the comparison: its name, what shows, and what a file has. */
function rowsOf(question) {
	const sentences = (candidate, stance) => reasonsOf(candidate, stance).map(({ sentence }) => sentence).join(' | ');
	return [
		{ key: 'band', show: ({ band, conditions }) => html`<span class="chip">${word('Band', band)}</span>
			<${Conditions} conditions=${conditions} />`, value: ({ band }) => word('Band', band) },
		{ key: 'lead', show: (one) => html`<${Lead} candidate=${one} />`,
			value: (one) => reasonsOf(one, 'SUPPORTS')[0]?.sentence },
		{ key: 'approval', show: (one) => html`<${Labels} candidate=${one} />`, value: approvalOf },
		{ key: 'stage',
			show: ({ drugs }) => drugs.map((drug) => html`<div key=${drug.id}><${StageChip} drug=${drug} /></div>`),
			value: ({ drugs }) => drugs.map(({ stage }) => stage && word('Stage', stage)).join(', ') },
		{ key: 'for', show: (one) => html`<${List} candidate=${one} stance="SUPPORTS" />`,
			value: (one) => sentences(one, 'SUPPORTS') },
		{ key: 'against', show: (one) => html`<${List} candidate=${one} stance="OPPOSES" />`,
			value: (one) => sentences(one, 'OPPOSES') },
		{ key: 'worst', show: (one) => html`<${Harms} candidate=${one} />`, value: ({ safety }) => safety.worstGrade },
		{ key: 'openings', show: (one) => html`<${Openings} candidate=${one} age=${ageOf(question)} />`,
			value: (one) => openProgrammes(one).count + openTrials(one).count }
	];
}

function Side({ candidates, question, variables, chosen }) {
	const rows = rowsOf(question);
	const columns = [{ key: 'row', title: '', value: ({ key }) => t(`compare.${key}`) },
		...candidates.map((candidate) => ({ key: candidate.id, title: candidate.name,
		value: (row) => row.value(candidate) }))];
	return html`<div class="toolbar"><span></span><div class="toolbar-right"><${TakeAlong} query=${QUERY}
		variables=${variables} table=${{ columns, rows }} name="comparison" /></div></div>
		<div class="table-scroll" role="region" tabindex="0" aria-label=${t('compare.title')}><table class="wide compare">
			<caption class="heard">${t('compare.title')}</caption>
			<thead><tr><td></td>${candidates.map((candidate) => html`<th scope="col"><${DrugNames} candidate=${candidate} />
				<span class="compare-links"><a href=${href('thread', { ...parametersOf(question), drug: candidate.id })}>
					${t('candidates.thread')}</a>
				<a href=${linksOf(candidate, question).askFor}>${t('candidates.askFor')}</a>
				${candidates.length > 2 && html`<a class="no-print" href=${href('compare', { ...parametersOf(question),
					drug: chosen.filter((id) => id !== candidate.id) })}>${t('compare.remove')}
					<span class="heard"> ${candidate.name}</span></a>`}</span></th>`)}</tr></thead>
			<tbody>${rows.map((row) => html`<tr><th scope="row">${t(`compare.${row.key}`)}</th>
				${candidates.map((candidate) => html`<td>${row.show(candidate)}</td>`)}</tr>`)}</tbody>
		</table></div>`;
}

export default function Compare({ query }) {
	useTitle(t('compare.title'));
	const question = questionOf(query);
	const names = useNames(question);
	const chosen = query.getAll('drug').slice(0, MOST);
	const variables = { patient: patientOf(question), filter: filterFor(chosen) };
	const answer = useAnswer(isAsked(question) && chosen.length > 0 ? QUERY : null, variables);
	if (!isAsked(question) || chosen.length === 0) {
		return html`<${Empty} title=${t('compare.notChosen')} level="1"><p><a href=${href(isAsked(question) ? 'candidates'
			: '', parametersOf(question))}>${t('compare.chooseFirst')}</a></p><//>`;
	}
	return html`<div class="compare-view">
		<p class="no-print"><a href=${href('candidates', { ...parametersOf(question), compare: chosen })}>
			${t('thread.back')}</a></p>
		<h1>${t('compare.title')}</h1>
		<${PatientLine} question=${question} names=${names} connection=${answer.loading ? null
			: answer.data?.candidateDrugs} />
		<${Answered} answer=${answer} lines="8">${({ candidateDrugs }) => {
			const candidates = chosen.map((id) => candidateOf(candidateDrugs, id)).filter(Boolean);
			return html`${candidates.length < chosen.length && html`<p class="notice-box" role="status">
				${t('compare.missing', { count: chosen.length - candidates.length })}</p>`}
				${candidates.length > 0 && html`<${Side} candidates=${candidates} question=${question} variables=${variables}
					chosen=${chosen} />`}`;
		}}<//>
	</div>`;
}
