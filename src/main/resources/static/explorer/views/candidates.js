/**
 * Candidates: the answer in bands, what to test for, its filters and order, and how old the knowledge is.
 */
import { html, useId, useNarrow } from '../lib.js';
import { country, t } from '../messages.js';
import { href, navigate, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, FILTERS, filterOf, isAsked, parametersOf, patientOf, questionOf, withParameters } from '../question.js';
import { allReasons, CANDIDATES, openProgrammes, openTrials, PAGE, reasonsOf } from '../candidate.js';
import { Foot, TestFirst, TestHint, WhatToTestFor } from '../parts/answer.js';
import { Bands } from '../parts/bands.js';
import { approvalOf } from '../parts/label.js';
import { Filters } from '../parts/filters.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { Answered, Empty } from '../parts/states.js';
import { TakeAlong } from '../parts/take.js';

const MOST_COMPARED = 4;

const SOURCES = 'query Sources { release { sources { id name } } }';

/** By what the answer may be ordered other than in bands, each with its best end first. */
const ORDERS = { name: { field: 'NAME', direction: 'ASC' }, patients: { field: 'PATIENTS', direction: 'DESC' },
	year: { field: 'YEAR', direction: 'DESC' } };

/** The answer as a file has it: a column for each thing. */
const FILE_COLUMNS = [
	['candidate', ({ id }) => id], ['name', ({ name }) => name], ['band', ({ band }) => band],
		['regimen', ({ regimen }) => regimen],
	['conditions', ({ conditions }) => conditions.map(({ text }) => text).join(' | ')], ['licensed', approvalOf],
		['approved', ({ approved }) => approved],
	['investigational', ({ investigational }) => investigational], ['approvedForDisease',
		({ approvedForDisease }) => approvedForDisease], ['withdrawn', ({ withdrawn }) => withdrawn],
	['bases', ({ bases }) => bases.join(' ')], ['reasonsFor', ({ supports }) => supports.totalCount],
		['for', (candidate) => sentences(candidate, 'SUPPORTS')],
	['reasonsAgainst', ({ opposes }) => opposes.totalCount], ['against', (candidate) => sentences(candidate, 'OPPOSES')],
	['contraindicatedIn', ({ safety }) => safety.contraindications.map(({ disease }) => disease.name).join(' | ')],
		['worstGrade', ({ safety }) => safety.worstGrade],
	['openProgrammes', (candidate) => openProgrammes(candidate).count],
		['openTrials', (candidate) => openTrials(candidate).count]
].map(([key, value]) => ({ key, title: key, value }));

function sentences(candidate, stance) {
	return reasonsOf(candidate, stance).map(({ sentence, conditions }) => [...conditions.map(({ text }) => `[${text}]`),
		sentence].join(' ')).join(' | ');
}

function Nothing({ connection, filtered, question, query }) {
	const plain = href('candidates', withParameters(query,
		Object.fromEntries([...FILTERS, 'after'].map((name) => [name, []]))));
	const tests = connection.testFirst.totalCount > 0;
	const disease = connection.understood.find(({ record }) => record?.__typename === 'Disease')?.record;
	const unread = connection.ignored.length > 0;
	const form = href('', parametersOf(question));
	return html`<${Empty} title=${t(tests ? 'candidates.noneYet' : 'candidates.none')}>
		<p>${t(tests ? 'candidates.noneYetBecause' : unread ? 'candidates.noneUnread' : 'candidates.noneBecause')}</p>
		<ul>${filtered && html`<li><a href=${plain}>${t('candidates.tryNoFilter')}</a></li>`}
			${unread && html`<li><a href=${form}>${t('candidates.tryAgain')}</a></li>`}
			${question.findings.length === 0 && html`<li><a href=${form}>${t('candidates.tryFinding')}</a></li>`}
			<li><a href=${form}>${t('candidates.tryBroader')}</a></li>
			${disease && html`<li><a href=${to('disease', disease.id)}>${t('candidates.tryRecord', { name: disease.name })}</a>
				</li>`}</ul>
	<//>`;
}

function Order({ order, change }) {
	const id = useId();
	return html`<p class="table-order"><label for=${id}>${t('table.order')}</label>
		<select id=${id} onChange=${(event) => change({ sort: event.target.value, after: [] })}>
			<option value="">${t('order.band')}</option>
			${Object.keys(ORDERS).map((key) => html`<option value=${key} selected=${key === order}>
				${t(`order.${key}`)}</option>`)}
		</select></p>`;
}

function Compare({ chosen, question, change }) {
	return chosen.length > 0 && html`<div class="compare-bar" role="region" aria-label=${t('candidates.compareBar')}>
		<span>${t('candidates.chosen', { count: chosen.length })}</span>
		${chosen.length > 1 ? html`<a class="button primary" href=${href('compare', { ...parametersOf(question),
			drug: chosen })}>${t('candidates.compareNow')}</a>` : html`<span class="quiet">${t('candidates.chooseMore')}</span>`}
		<button type="button" onClick=${() => change({ compare: [] }, { replace: true })}>${t('candidates.chooseNone')}
			</button></div>`;
}

function Found({ connection, question, query, variables }) {
	const candidates = connection.edges.map(({ node }) => node);
	const chosen = query.getAll('compare');
	const order = query.get('sort');
	const narrow = useNarrow();
	const change = (changes, options) => navigate(href('candidates', withParameters(query, changes)),
		{ keep: true, ...options });
	const choice = { chosen, full: chosen.length >= MOST_COMPARED,
		toggle: (id) => change({ compare: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] },
			{ replace: true }) };
	const tools = html`<div class="toolbar-right">
		<${Order} order=${order} change=${change} />
		<a class="button" href=${href('thread', withParameters(query, { compare: [], after: [], sort: [] }))}>
			${t('candidates.map')}</a>
		<${TakeAlong} query=${CANDIDATES} variables=${variables} table=${{ columns: FILE_COLUMNS, rows: candidates }}
			name="candidates" /></div>`;
	return html`
		<div class="toolbar">
			<p class="found" role="status"><strong>${t('candidates.found', { count: connection.totalCount })}</strong>
				${candidates.length < connection.totalCount && html` · ${t('candidates.shown', { count: candidates.length })}`}</p>
			${!narrow && tools}
		</div>
		${question.findings.length === 0 && html`<${TestHint} list=${connection.testFirst} />`}
		${connection.gradeNote && html`<p class="hint" lang="en">${connection.gradeNote}</p>`}
		<${Bands} connection=${connection} question=${question} age=${ageOf(question)} choice=${choice}
			banded=${!ORDERS[order]} />
		<${Compare} chosen=${chosen} question=${question} change=${change} />
		<nav class="pages" aria-label=${t('candidates.pages')}>
			${query.has('after') && html`<a class="button" href=${href('candidates', withParameters(query, { after: [] }))}>
				${t('candidates.first')}</a>`}
			${connection.pageInfo.hasNextPage
				&& html`<a class="button" href=${href('candidates', withParameters(query,
				{ after: connection.pageInfo.endCursor }))}>${t('candidates.next', { count: PAGE })}</a>`}
		</nav>
		${narrow && html`<div class="toolbar">${tools}</div>`}`;
}

/** The answer: candidates in bands, or why there is none; what to test for; and its foot. */
function Answer({ connection, question, query, variables }) {
	const stated = new Set(connection.edges.flatMap(({ node }) => allReasons(node)).flatMap(({ sources }) => sources)
		.map(({ id }) => id));
	return html`
		${connection.totalCount === 0 ? html`<${Nothing} connection=${connection} filtered=${variables.filter !== undefined}
			question=${question} query=${query} />`
			: html`<${Found} connection=${connection} question=${question} query=${query} variables=${variables} />`}
		${question.findings.length === 0 && html`<${WhatToTestFor} list=${connection.whatToTestFor}
			first=${connection.testFirst.nodes} />`}
		<${TestFirst} list=${connection.testFirst} question=${question} />
		<${Foot} connection=${connection} stated=${stated} />`;
}

export default function Candidates({ query }) {
	const question = questionOf(query);
	const variables = { patient: patientOf(question), filter: filterOf(query), order: ORDERS[query.get('sort')],
		first: PAGE, after: query.get('after') ?? undefined };
	const answer = useAnswer(isAsked(question) ? CANDIDATES : null, variables);
	const { data: release } = useAnswer(SOURCES);
	const names = useNames(question);
	useTitle(`${t('candidates.title')}: ${[...names.values()][0]?.name ?? ''}`);
	if (!isAsked(question)) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1">
			<p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	const change = (changes) => navigate(href('candidates', withParameters(query, { after: [], ...changes })),
		{ keep: true });
	const active = FILTERS.filter((name) => query.has(name));
	const places = ['US', 'EU', 'GB', 'DE', 'FR', 'IT', 'ES', 'CA', 'AU', 'JP', 'CN', 'CH'].map((code) => [code,
		country(code)]);
	return html`<div class="candidates">
		<h1>${t('candidates.title')}</h1>
		<${PatientLine} question=${question} names=${names} connection=${answer.loading ? null : answer.data?.whole} />
		<details class="filter-box" open=${active.length > 0}><summary>${t('filter.title')}${active.length > 0
			&& html` <span class="chip">${active.length}</span>`}</summary>
			<${Filters} query=${query} question=${question} sources=${release?.release.sources
				?? []} places=${places} change=${change} />
			${active.length > 0
				&& html`<p><button type="button" onClick=${() => change(Object.fromEntries(active.map((name) => [name, []])))}>
				${t('filter.clear')}</button></p>`}
		</details>
		<${Answered} answer=${answer} lines="10">${({ candidateDrugs, whole }) => candidateDrugs && whole
			&& html`<${Answer} connection=${{ ...whole, ...candidateDrugs }} question=${question} query=${query}
			variables=${variables} />`}<//>
	</div>`;
}
