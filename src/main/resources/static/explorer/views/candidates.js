/**
 * Candidates: the ranked table, its filters, and a row opened into reasons and score.
 */
import { html, useState } from '../lib.js';
import { country, t } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { FILTERS, filterOf, isAsked, parametersOf, patientOf, questionOf, withParameters } from '../question.js';
import { Answered, Empty, Truncated } from '../parts/states.js';
import { BasisMarks, BasisName, GradeMark, MarksLegend, StageChip } from '../parts/marks.js';
import { approvalOf, CANDIDATES, linksOf, Openings, openProgrammes, openTrials, PAGE, Reason, Reasons, reasonsOf, Score, ScoreParts } from '../parts/candidate.js';
import { Filters } from '../parts/filters.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { sorted, Table } from '../parts/table.js';
import { TakeAlong } from '../parts/take.js';

const MOST_COMPARED = 4;

const SOURCES = 'query Sources { release { sources { id name } } }';

const STAGE_ORDER = ['UNKNOWN', 'PRECLINICAL', 'IND', 'EARLY_PHASE_1', 'PHASE_1', 'PHASE_1_2', 'PHASE_2', 'PHASE_2_3', 'PHASE_3', 'PREAPPROVAL', 'APPROVAL', 'PHASE_4'];

/** The columns; `table` is what a row must know of the view. */
function columnsOf({ question, chosen, toggle, opened, open }) {
	const { age } = question;
	return [
		{ key: 'compare', title: t('candidates.compare'), fixed: true, value: () => null, cell: ({ drug }) => html`<input type="checkbox" class="choose"
			aria-label=${t('candidates.choose', { name: drug.name })} checked=${chosen.includes(drug.id)} disabled=${!chosen.includes(drug.id) && chosen.length >= MOST_COMPARED} onChange=${() => toggle(drug.id)} />` },
		{ key: 'drug', title: t('candidates.drug'), value: ({ drug }) => drug.name, cell: (candidate) => html`<div class="cell-drug">
			<a href=${linksOf(candidate, question).page} lang="en">${candidate.drug.name}</a>
			<span class="cell-more"><${StageChip} drug=${candidate.drug} />${candidate.drug.approved && html`, ${approvalOf(candidate)}`}</span>
			<span class="cell-links no-print"><a href=${href('thread', { ...parametersOf(question), drug: candidate.drug.id })}>${t('candidates.threadShort')}<span class="heard">: ${candidate.drug.name}</span></a>
				<a href=${linksOf(candidate, question).askFor}>${t('candidates.askFor')}<span class="heard">: ${candidate.drug.name}</span></a></span></div>` },
		{ key: 'stage', title: t('candidates.stage'), hidden: true, value: ({ drug }) => STAGE_ORDER.indexOf(drug.stage), numeric: true },
		{ key: 'score', title: t('candidates.score'), numeric: true, value: ({ score }) => score, cell: (candidate) => html`<button type="button" class="plain score-open"
			aria-expanded=${opened === candidate.drug.id} onClick=${() => open(candidate.drug.id)}><span class="heard">${candidate.drug.name}: </span><${Score} value=${candidate.score} /><span class="heard">, ${t('candidates.open')}</span></button>` },
		{ key: 'bases', title: t('candidates.bases'), numeric: true, value: ({ bases }) => bases.length, cell: ({ reasons }) => html`<${BasisMarks} reasons=${reasons} />` },
		{ key: 'for', title: t('candidates.for'), value: (candidate) => reasonsOf(candidate, 'SUPPORTS')[0]?.summary, fixed: true, cell: (candidate) => html`<${Best} candidate=${candidate} stance="SUPPORTS" open=${open} />` },
		{ key: 'against', title: t('candidates.against'), value: (candidate) => reasonsOf(candidate, 'OPPOSES')[0]?.summary, fixed: true, cell: (candidate) => html`<${Best} candidate=${candidate} stance="OPPOSES" open=${open} />` },
		{ key: 'grade', title: t('candidates.grade'), numeric: true, value: ({ worstGrade }) => worstGrade, cell: ({ worstGrade, gradeNote }) => html`<${GradeMark} grade=${worstGrade} note=${gradeNote} />` },
		{ key: 'openings', title: t('candidates.openings'), numeric: true, value: (candidate) => openProgrammes(candidate).count + openTrials(candidate).count, cell: (candidate) => html`<${Openings} candidate=${candidate} age=${age} />` }
	];
}

/** The same as a file has it: a column for each thing. */
const FILE_COLUMNS = [
	['drug', ({ drug }) => drug.id], ['name', ({ drug }) => drug.name], ['stage', ({ drug }) => drug.stage], ['approved', ({ drug }) => drug.approved],
	['approvedForDisease', (candidate) => candidate.approvedForDisease], ['withdrawn', ({ drug }) => drug.withdrawn], ['score', ({ score }) => score],
	['support', ({ scoreComponents }) => scoreComponents.support], ['opposition', ({ scoreComponents }) => scoreComponents.opposition],
	['bases', ({ bases }) => bases.join(' ')], ['for', (candidate) => reasonsOf(candidate, 'SUPPORTS').map(({ summary }) => summary).join(' | ')],
	['against', (candidate) => reasonsOf(candidate, 'OPPOSES').map(({ summary }) => summary).join(' | ')], ['worstGrade', ({ worstGrade }) => worstGrade],
	['openProgrammes', (candidate) => openProgrammes(candidate).count], ['openTrials', (candidate) => openTrials(candidate).count]
].map(([key, value]) => ({ key, title: key, value }));

function Best({ candidate, stance, open }) {
	const reasons = reasonsOf(candidate, stance);
	if (reasons.length === 0) {
		return html`<span class="quiet">${t(`reasons.${stance}.none`)}</span>`;
	}
	return html`<div class="best best-${stance.toLowerCase()}"><${Reason} reason=${reasons[0]} short />
		${reasons.length > 1 && html`<button type="button" class="plain more" onClick=${() => open(candidate.drug.id)}>${t('candidates.more', { count: reasons.length - 1 })}<span class="heard"> ${candidate.drug.name}</span></button>`}</div>`;
}

function Opened({ candidate, question, close }) {
	const { page, askFor } = linksOf(candidate, question);
	return html`<section class="opened panel" aria-labelledby="opened">
		<div class="opened-head"><h2 id="opened" tabindex="-1" lang="en">${candidate.drug.name}</h2>
			<ul role="list" class="opened-links">
				<li><a class="button" href=${href('thread', { ...parametersOf(question), drug: candidate.drug.id })}>${t('candidates.thread')}</a></li>
				<li><a class="button" href=${askFor}>${t('candidates.askFor')}</a></li>
				<li><a class="button" href=${page}>${t('candidates.page')}</a></li>
				<li><button type="button" onClick=${close}>${t('candidates.close')}</button></li>
			</ul></div>
		<${Reasons} candidate=${candidate} />
		<h3>${t('score.title')}</h3>
		<${ScoreParts} candidate=${candidate} />
	</section>`;
}

function Reasoners({ reasoners, open }) {
	return html`<details class="reasoners" open=${open}><summary>${t('candidates.lookedAt')}</summary>
		<ul>${reasoners.map(({ basis, lookedAt, drugs, setAside, truncated }) => html`<li><${BasisName} basis=${basis} />: <span lang="en">${lookedAt}</span>
			${' '}${t('candidates.reasonerFound', { count: drugs })}${setAside > 0 && ` ${t('candidates.setAside', { count: setAside })}`}${truncated && html` <strong>${t('state.truncated')}</strong>`}</li>`)}</ul>
	</details>`;
}

function Nothing({ connection, filtered, question, query }) {
	const plain = href('candidates', withParameters(query, Object.fromEntries([...FILTERS, 'after'].map((name) => [name, []]))));
	return html`<${Empty} title=${t('candidates.none')}>
		<p>${filtered ? html`<span lang="en">${connection.emptyBecause}</span>` : t('candidates.noneBecause')}</p>
		<ul>${filtered && html`<li><a href=${plain}>${t('candidates.tryNoFilter')}</a></li>`}
			${question.findings.length === 0 && html`<li><a href=${href('', parametersOf(question))}>${t('candidates.tryFinding')}</a></li>`}
			<li><a href=${href('', parametersOf(question))}>${t('candidates.tryBroader')}</a></li></ul>
	<//>`;
}

function Found({ connection, question, query, variables, names }) {
	const [opened, setOpened] = useState(null);
	const candidates = connection.edges.map(({ node }) => node);
	const chosen = query.getAll('compare');
	const change = (changes, options) => navigate(href('candidates', withParameters(query, changes)), { keep: true, ...options });
	const toggle = (id) => change({ compare: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] }, { replace: true });
	const open = (id) => {
		setOpened(opened === id ? null : id);
		setTimeout(() => document.getElementById('opened')?.focus(), 0);
	};
	const columns = columnsOf({ question, chosen, toggle, opened, open });
	const [key, direction] = (query.get('sort') ?? '').split(':');
	const sort = key ? { key, descending: direction === 'desc' } : null;
	const onSort = (next) => change({ sort: next ? `${next.key}:${next.descending ? 'desc' : 'asc'}` : '' });
	const rows = sorted(candidates, columns, sort);
	const shown = rows.find(({ drug }) => drug.id === opened);
	const table = { columns: FILE_COLUMNS, rows };
	return html`
		<div class="toolbar">
			<p class="found" role="status"><strong>${t('candidates.found', { count: connection.totalCount })}</strong>${candidates.length < connection.totalCount && html` · ${t('candidates.shown', { count: candidates.length })}${sort && ` ${t('candidates.sortedPage')}`}`}</p>
			<div class="toolbar-right">
				<a class="button" href=${href('thread', withParameters(query, { compare: [], after: [], sort: [] }))}>${t('candidates.map')}</a>
				<${TakeAlong} query=${CANDIDATES} variables=${variables} table=${table} name="candidates" />
			</div>
		</div>
		${connection.truncated && html`<${Truncated}>${t('candidates.truncated')}<//>`}
		${connection.gradeNote && html`<p class="hint" lang="en">${connection.gradeNote}</p>`}
		<${MarksLegend} />
		<${Table} caption=${t('candidates.caption', { name: names.get(question.disease)?.name ?? t('patient.label') })} hideCaption
			columns=${columns} rows=${rows} rowKey=${({ drug }) => drug.id} head="drug" sort=${sort} onSort=${onSort}
			after=${(candidate) => candidate === shown && html`<${Opened} candidate=${candidate} question=${question} close=${() => open(candidate.drug.id)} />`} />
		${chosen.length > 0 && html`<div class="compare-bar" role="region" aria-label=${t('candidates.compareBar')}>
			<span>${t('candidates.chosen', { count: chosen.length })}</span>
			${chosen.length > 1 ? html`<a class="button primary" href=${href('compare', { ...parametersOf(question), drug: chosen })}>${t('candidates.compareNow')}</a>` : html`<span class="quiet">${t('candidates.chooseMore')}</span>`}
			<button type="button" onClick=${() => change({ compare: [] }, { replace: true })}>${t('candidates.chooseNone')}</button></div>`}
		<nav class="pages" aria-label=${t('candidates.pages')}>
			${query.has('after') && html`<a class="button" href=${href('candidates', withParameters(query, { after: [] }))}>${t('candidates.first')}</a>`}
			${connection.pageInfo.hasNextPage && html`<a class="button" href=${href('candidates', withParameters(query, { after: connection.pageInfo.endCursor }))}>${t('candidates.next', { count: PAGE })}</a>`}
		</nav>`;
}

export default function Candidates({ query }) {
	const question = questionOf(query);
	const filter = filterOf(query);
	const variables = { patient: patientOf(question), filter, first: PAGE, after: query.get('after') ?? undefined };
	const answer = useAnswer(isAsked(question) ? CANDIDATES : null, variables);
	const { data: release } = useAnswer(SOURCES);
	const names = useNames(question);
	useTitle(`${t('candidates.title')}: ${[...names.values()][0]?.name ?? ''}`);
	if (!isAsked(question)) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1"><p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	const change = (changes) => navigate(href('candidates', withParameters(query, { after: [], ...changes })), { keep: true });
	const active = FILTERS.filter((name) => query.has(name));
	const places = ['US', 'EU', 'GB', 'DE', 'FR', 'IT', 'ES', 'CA', 'AU', 'JP', 'CN', 'CH'].map((code) => [code, country(code)]);
	return html`<div class="candidates">
		<h1>${t('candidates.title')}</h1>
		<${PatientLine} question=${question} names=${names} />
		<details class="filter-box" open=${active.length > 0}><summary>${t('filter.title')}${active.length > 0 && html` <span class="chip">${active.length}</span>`}</summary>
			<${Filters} query=${query} question=${question} sources=${release?.release.sources ?? []} places=${places} change=${change} />
			${active.length > 0 && html`<p><button type="button" onClick=${() => change(Object.fromEntries(active.map((name) => [name, []])))}>${t('filter.clear')}</button></p>`}
		</details>
		<${Answered} answer=${answer} lines="10">${({ candidateDrugs }) => candidateDrugs && html`
			${candidateDrugs.totalCount === 0 ? html`<${Nothing} connection=${candidateDrugs} filtered=${filter !== undefined} question=${question} query=${query} />`
				: html`<${Found} connection=${candidateDrugs} question=${question} query=${query} variables=${variables} names=${names} />`}
			<${Reasoners} reasoners=${candidateDrugs.reasoners} open=${candidateDrugs.totalCount === 0} />`}<//>
	</div>`;
}
