/**
 * The thread: with `drug` in the address the paths to that candidate, else all candidates around what they share. Each has a table twin.
 */
import { html, useMemo, useRef, useState } from '../lib.js';
import { number, t, word } from '../messages.js';
import { href, pageOf, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { filterOf, isAsked, parametersOf, patientOf, questionOf } from '../question.js';
import { factOf, mapGraph, openedAtFirst, threadGraph, waysOf } from '../threads.js';
import { Answered, Empty, Truncated } from '../parts/states.js';
import { BasisMarks, BasisName, StanceChip } from '../parts/marks.js';
import { linksOf, Reason, reasonsOf, Score } from '../parts/candidate.js';
import { Graph } from '../parts/graph.js';
import { Elsewhere, Identifier } from '../parts/identifiers.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { Table } from '../parts/table.js';
import { TakeAlong } from '../parts/take.js';

const THREAD = `query Thread($patient: PatientInput!, $filter: CandidateFilter) {
	candidateDrugs(patient: $patient, filter: $filter, first: 1) {
		totalCount truncated emptyBecause
		edges { node {
			drug { id name }
			score
			reasons {
				basis stance summary diseaseRelation directionMatch value form { __typename id name } sources { id name }
				thread { hops {
					from { __typename id name } relation direction to { __typename id name }
					statedBy { statement publications source { id name url } }
				} }
			}
		} }
	}
}`;

const MAP = `query Map($patient: PatientInput!, $filter: CandidateFilter) {
	candidateDrugs(patient: $patient, filter: $filter, first: 100) {
		totalCount truncated emptyBecause
		edges { node {
			drug { id name }
			score
			reasons { basis stance summary diseaseRelation thread { hops { from { __typename id name } to { __typename id name } } } }
		} }
	}
}`;

function Stated({ statedBy }) {
	return statedBy.length === 0 ? html`<p class="quiet">${t('thread.asked')}</p>` : html`<ul class="stated">${statedBy.map(({ statement, publications, source }) => html`<li>
		<span lang="en"><${Elsewhere} url=${source.url}>${source.name}<//>${statement && html`: ${statement}`}</span>
		${publications.length > 0 && html` <span class="publications">${publications.map((id) => html`<${Identifier} id=${id} /> `)}</span>`}</li>`)}</ul>`;
}

function Named({ node }) {
	const page = pageOf(node);
	return page ? html`<a href=${page} lang="en">${node.name}</a>` : html`<span lang="en">${node.name}</span>`;
}

function Fact({ hop }) {
	return html`<section><h2 lang="en">${factOf(hop)}</h2><h3>${t('thread.saysSo')}</h3><${Stated} statedBy=${hop.statedBy} /></section>`;
}

/** What is known of what was chosen in the thread's picture. */
function Chosen({ item }) {
	if (!item) {
		return html`<p class="quiet">${t('thread.choose')}</p>`;
	}
	if (item.from) {
		return html`${distinct(item.hops).map((hop) => html`<${Fact} hop=${hop} />`)}`;
	}
	return html`<section><p class="hint">${item.kindName}</p>
		<h2>${item.node && !item.studies ? html`<${Named} node=${item.node} />` : html`<span lang="en">${item.name}</span>`}</h2>
		${item.node && item.studies && html`<p lang="en">${item.node.name}</p>`}
		${item.studies && html`<h3>${t('thread.reportedBy')}</h3><ul>${[...new Map(item.studies.map((study) => [study.id, study])).values()].map((study) => html`<li><${Named} node=${study} /></li>`)}</ul>
			<h3>${t('thread.saysSo')}</h3>${distinct(item.hops).map((hop) => html`<${Stated} statedBy=${hop.statedBy} />`)}`}
		${!item.studies && item.kind !== 'patient' && html`<h3>${t('thread.standsIn', { count: item.reasons.size })}</h3>
			<ul>${[...item.reasons].map((reason) => html`<li><${StanceChip} stance=${reason.stance} /> <span lang="en">${reason.summary}</span></li>`)}</ul>`}</section>`;
}

function distinct(hops) {
	return [...new Map(hops.map((hop) => [`${hop.from.id} ${hop.to.id}`, hop])).values()];
}

const HOP_COLUMNS = [
	{ key: 'reason', title: () => t('thread.reason'), numeric: true, value: ({ number: at }) => at },
	{ key: 'basis', title: () => t('thread.basis'), value: ({ reason }) => word('Basis', reason.basis), cell: ({ reason }) => html`<${BasisName} basis=${reason.basis} />` },
	{ key: 'stance', title: () => t('thread.stance'), value: ({ reason }) => word('Stance', reason.stance), cell: ({ reason }) => html`<${StanceChip} stance=${reason.stance} />` },
	{ key: 'from', title: () => t('thread.from'), value: ({ hop }) => ends(hop)[0].name, cell: ({ hop }) => html`<${Named} node=${ends(hop)[0]} />` },
	{ key: 'relation', title: () => t('thread.relation'), value: ({ hop }) => word('Relation', hop.relation) },
	{ key: 'to', title: () => t('thread.to'), value: ({ hop }) => ends(hop)[1].name, cell: ({ hop }) => html`<${Named} node=${ends(hop)[1]} />` },
	{ key: 'sources', title: () => t('thread.sources'), value: ({ hop }) => hop.statedBy.map(({ source, publications }) => [source.name, ...publications].join(' ')).join('; '),
		cell: ({ hop }) => html`<${Stated} statedBy=${hop.statedBy} />` }
];

function ends({ from, to, direction }) {
	return direction === 'BACKWARD' ? [to, from] : [from, to];
}

function titled(columns) {
	return columns.map((column) => ({ ...column, title: column.title() }));
}

function One({ candidate, question, variables }) {
	const [opened, setOpened] = useState(new Set());
	const [chosen, setChosen] = useState(null);
	const picture = useRef();
	const graph = useMemo(() => threadGraph(candidate, opened), [candidate, opened]);
	const rows = candidate.reasons.flatMap((reason, index) => reason.thread.hops.map((hop, step) => ({ id: `${index}.${step}`, number: index + 1, reason, hop })));
	const table = { columns: titled(HOP_COLUMNS), rows };
	const item = [...graph.nodes, ...graph.edges].find(({ id }) => id === chosen);
	const choose = (id) => {
		const group = graph.nodes.find((node) => node.id === id)?.opens;
		if (group) {
			setOpened(new Set([...opened, group]));
		}
		setChosen(id);
	};
	const { page, askFor } = linksOf(candidate, question);
	return html`
		<div class="toolbar"><p class="found"><${Score} value=${candidate.score} /> <${BasisMarks} reasons=${candidate.reasons} /></p>
			<div class="toolbar-right"><a class="button" href=${page}>${t('candidates.page')}</a><a class="button" href=${askFor}>${t('candidates.askFor')}</a>
				<${TakeAlong} query=${THREAD} variables=${variables} table=${table} picture=${() => picture.current} name="thread" /></div></div>
		<div class="thread-picture thread-one">
			<${Graph} graph=${graph} label=${t('thread.label', { name: candidate.drug.name })} chosen=${chosen} onChoose=${choose} draws=${(svg) => (picture.current = svg)} />
			<aside class="panel chosen-panel" aria-live="polite" aria-label=${t('thread.chosen')}><${Chosen} item=${item} />
				${opened.size > 0 && html`<p><button type="button" onClick=${() => setOpened(new Set())}>${t('thread.group')}</button></p>`}</aside>
		</div>
		<h2>${t('thread.table')}</h2>
		<${Table} caption=${t('thread.tableCaption', { name: candidate.drug.name })} hideCaption columns=${table.columns} rows=${rows} rowKey=${({ id }) => id} head="from" filterable />`;
}

function DrugPanel({ candidate, question }) {
	return html`<section><h2><a href=${linksOf(candidate, question).page} lang="en">${candidate.drug.name}</a></h2>
		<p><${Score} value=${candidate.score} /> <${BasisMarks} reasons=${candidate.reasons} /></p>
		${['SUPPORTS', 'OPPOSES'].map((stance) => reasonsOf(candidate, stance).slice(0, 1).map((reason) => html`<p><${StanceChip} stance=${stance} /></p><${Reason} reason=${reason} short />`))}
		<p><a class="button" href=${href('thread', { ...parametersOf(question), drug: candidate.drug.id })}>${t('candidates.thread')}</a></p></section>`;
}

const MAP_COLUMNS = [
	{ key: 'drug', title: () => t('candidates.drug'), value: ({ candidate }) => candidate.drug.name },
	{ key: 'score', title: () => t('candidates.score'), numeric: true, value: ({ candidate }) => candidate.score, cell: ({ candidate }) => number(candidate.score, 2, 2) },
	{ key: 'way', title: () => t('map.way'), value: ({ way }) => way.name, cell: ({ way }) => html`<span lang="en">${way.name}</span>` },
	{ key: 'bases', title: () => t('candidates.bases'), value: ({ bases }) => [...bases].map((basis) => word('Basis', basis)).join(', ') },
	{ key: 'look', title: () => t('thread.stance'), value: ({ look }) => t(`standing.${look}`) }
];

function All({ candidates, question, variables }) {
	const ways = useMemo(() => waysOf(candidates), [candidates]);
	const [opened, setOpened] = useState(() => openedAtFirst(ways));
	const [whole, setWhole] = useState(new Set());
	const [chosen, setChosen] = useState(null);
	const picture = useRef();
	const graph = useMemo(() => mapGraph(ways, opened, whole), [ways, opened, whole]);
	const rows = ways.flatMap((way) => [...way.drugs.values()].map((drug) => ({ way, ...drug })));
	const columns = titled(MAP_COLUMNS).map((column) => column.key === 'drug' ? { ...column, cell: ({ candidate }) => html`<a
		href=${href('thread', { ...parametersOf(question), drug: candidate.drug.id })} lang="en">${candidate.drug.name}</a>` } : column);
	const item = graph.nodes.find(({ id }) => id === chosen);
	const choose = (id) => {
		const node = graph.nodes.find((one) => one.id === id);
		if (node?.whole) {
			setWhole(new Set([...whole, node.whole]));
		}
		else if (node?.way) {
			setOpened(opened.has(node.way) ? new Set([...opened].filter((one) => one !== node.way)) : new Set([...opened, node.way]));
		}
		setChosen(node?.whole ? `way:${node.whole}` : id);
	};
	return html`
		<div class="toolbar"><p class="hint">${t('map.hint')}</p>
			<div class="toolbar-right"><${TakeAlong} query=${MAP} variables=${variables} table=${{ columns, rows }} picture=${() => picture.current} name="shared-targets" /></div></div>
		<div class="thread-picture">
			<${Graph} graph=${graph} label=${t('map.label')} chosen=${chosen} onChoose=${choose} draws=${(svg) => (picture.current = svg)} />
			<aside class="panel chosen-panel" aria-live="polite" aria-label=${t('thread.chosen')}>${item?.candidate ? html`<${DrugPanel} candidate=${item.candidate} question=${question} />`
				: item?.way ? html`<p class="hint">${item.kindName}</p><h2>${item.node ? html`<${Named} node=${item.node} />` : item.name}</h2><p>${item.badge}; ${item.more}</p>`
					: html`<p class="quiet">${t('map.choose')}</p>`}</aside>
		</div>
		<h2>${t('thread.table')}</h2>
		<${Table} caption=${t('map.label')} hideCaption columns=${columns} rows=${rows} rowKey=${({ way, candidate }) => `${way.id} ${candidate.drug.id}`} filterable />`;
}

export default function Thread({ query }) {
	const question = questionOf(query);
	const drug = query.get('drug');
	const names = useNames(question, drug ? [drug] : []);
	const variables = { patient: patientOf(question), filter: drug ? { drug: [drug] } : filterOf(query) };
	const answer = useAnswer(isAsked(question) ? (drug ? THREAD : MAP) : null, variables);
	const candidates = answer.data?.candidateDrugs?.edges.map(({ node }) => node) ?? [];
	const title = drug ? t('thread.title', { name: names.get(drug).name }) : t('map.title');
	useTitle(title);
	if (!isAsked(question)) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1"><p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	return html`<div class="thread">
		<p class="no-print"><a href=${href('candidates', parametersOf(question))}>${t('thread.back')}</a></p>
		<h1>${title}</h1>
		<${PatientLine} question=${question} names=${names} />
		<${Answered} answer=${answer} lines="8">${({ candidateDrugs }) => candidateDrugs && (candidates.length === 0 ? html`<${Empty} title=${drug ? t('thread.none') : t('candidates.none')}><p lang="en">${candidateDrugs.emptyBecause}</p><//>`
			: html`${(candidateDrugs.truncated || (!drug && candidateDrugs.totalCount > candidates.length)) && html`<${Truncated}>${t('map.of', { count: candidates.length, all: candidateDrugs.totalCount })}<//>`}
				<${drug ? One : All} key=${drug ?? 'all'} candidate=${candidates[0]} candidates=${candidates} question=${question} variables=${variables} />`)}<//>
	</div>`;
}
