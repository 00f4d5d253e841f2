/**
 * The thread: with `drug` in the address the strands to that candidate, else all candidates at a glance. Each has a
 * table twin.
 */
import { html, useMemo, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { href, pageOf, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { filterOf, isAsked, parametersOf, patientOf, questionOf } from '../question.js';
import { factOf, strandsOf } from '../strands.js';
import { Answered, Empty, Truncated } from '../parts/states.js';
import { StanceChip } from '../parts/marks.js';
import { candidateOf, drugIds, filterFor, READING, REASON } from '../candidate.js';
import { linksOf, Reason } from '../parts/candidate.js';
import { Conditions } from '../parts/label.js';
import { Elsewhere, Identifier } from '../parts/identifiers.js';
import { PatientLine, useNames } from '../parts/patient.js';
import { Multiples } from '../parts/multiples.js';
import { ReasonTable } from '../parts/reason-table.js';
import { Strands } from '../parts/strands.js';
import { Table } from '../parts/table.js';
import { TakeAlong } from '../parts/take.js';

const FACTS = `id: key name band regimen conditions { kind text } drugs { __typename id name }
	reasons(first: 100) { totalCount nodes { ${REASON}
		thread { hops {
			from { __typename id name } relation direction to { __typename id name }
			statedBy { statement publications source { id name url } }
		} }
	} }`;

const THREAD = `query Thread($patient: PatientInput!, $filter: CandidateFilter, $after: String, $afterTested: String) {
	candidateDrugs(patient: $patient, filter: $filter, first: 1, after: $after) {
		totalCount emptyBecause ${READING}
		edges { node { ${FACTS} } }
		testFirst(first: 1, after: $afterTested) { nodes { ${FACTS} } }
	}
}`;

const PLACES = `query Places($patient: PatientInput!, $filter: CandidateFilter) {
	candidateDrugs(patient: $patient, filter: $filter, first: 100) {
		edges { cursor node { id: key } }
		testFirst(first: 100) { edges { cursor node { id: key } } }
	}
}`;

const SMALL = 'totalCount nodes { kind stance target { id name symbol } }';

const MAP = `query Map($patient: PatientInput!, $filter: CandidateFilter) {
	candidateDrugs(patient: $patient, filter: $filter, first: 60) {
		totalCount emptyBecause ${READING}
		edges { node { id: key name band supports: reasons(stance: [SUPPORTS], first: 12) { ${SMALL} } opposes:
			reasons(stance: [OPPOSES], first: 12) { ${SMALL} } } }
	}
}`;

/** So many strands of a stance are drawn at first. */
const FIRST = { SUPPORTS: 8, NEUTRAL: 3, OPPOSES: 6 };

/** A candidate with its reasons as a list, and by stance as other views have them. */
function withReasons(candidate) {
	const { nodes, totalCount } = candidate.reasons;
	const of = (stance) => nodes.filter((reason) => reason.stance === stance);
	const counted = (stance) => ({ nodes: of(stance), totalCount: of(stance).length });
	return { ...candidate, reasons: nodes, reasonCount: totalCount, supports: counted('SUPPORTS'),
		opposes: counted('OPPOSES'), neutral: counted('NEUTRAL') };
}

/**
 * Where in the answer several drugs together stand, as several of them may: the cursors before them, or null while
 * that is not known.
 */
function usePlace(patient, id) {
	const several = id !== null && drugIds(id).length > 1;
	const { data, loading, error } = useAnswer(several ? PLACES : null, { patient, filter: filterFor([id ?? '']) });
	const before = (edges) => {
		const at = edges.findIndex(({ node }) => node.id === id);
		return at > 0 ? edges[at - 1].cursor : undefined;
	};
	if (!several || error) {
		return {};
	}
	return loading || !data?.candidateDrugs ? null : { after: before(data.candidateDrugs.edges),
		afterTested: before(data.candidateDrugs.testFirst.edges) };
}

function Stated({ statedBy }) {
	return statedBy.length === 0 ? html`<p class="quiet">${t('thread.asked')}</p>`
		: html`<ul class="stated">${statedBy.map(({ statement, publications, source }) => html`<li>
		<span lang="en"><${Elsewhere} url=${source.url}>${source.name}<//>${statement && html`: ${statement}`}</span>
		${publications.length > 0
			&& html` <span class="publications">${publications.map((id) => html`<${Identifier} id=${id} /> `)}</span>`}</li>`)}
			</ul>`;
}

function Named({ node }) {
	const page = pageOf(node);
	return page ? html`<a href=${page} lang="en">${node.name}</a>` : html`<span lang="en">${node.name}</span>`;
}

/** What is known of the strand that was chosen: all that it rests on, and who says each step. */
function Chosen({ strand }) {
	return strand ? html`<section><${Reason} reasons=${strand.reasons} />
			<h3>${t('thread.saysSo')}</h3>
				<ol>${strand.steps.map(({ hop }, index) => html`<li key=${index}><span lang="en">${factOf(hop)}</span>
				<${Stated} statedBy=${hop.statedBy} /></li>`)}</ol></section>`
		: html`<p class="quiet">${t('thread.choose')}</p>`;
}

const HOP_COLUMNS = [
	{ key: 'reason', title: () => t('thread.reason'), numeric: true, value: ({ number: at }) => at },
	{ key: 'kind', title: () => t('col.kind'),
		value: ({ reason }) => [word('EvidenceKind', reason.kind), reason.year].filter(Boolean).join(', ') },
	{ key: 'stance', title: () => t('thread.stance'), value: ({ reason }) => word('Stance', reason.stance),
		cell: ({ reason }) => html`<${StanceChip} stance=${reason.stance} />` },
	{ key: 'from', title: () => t('thread.from'), value: ({ hop }) => ends(hop)[0].name,
		cell: ({ hop }) => html`<${Named} node=${ends(hop)[0]} />` },
	{ key: 'relation', title: () => t('thread.relation'), value: ({ hop }) => word('Relation', hop.relation) },
	{ key: 'to', title: () => t('thread.to'), value: ({ hop }) => ends(hop)[1].name,
		cell: ({ hop }) => html`<${Named} node=${ends(hop)[1]} />` },
	{ key: 'sources', title: () => t('thread.sources'),
		value: ({ hop }) => hop.statedBy.map(({ source, publications }) => [source.name, ...publications].join(' '))
		.join('; '),
		cell: ({ hop }) => html`<${Stated} statedBy=${hop.statedBy} />` }
];

function ends({ from, to, direction }) {
	return direction === 'BACKWARD' ? [to, from] : [from, to];
}

function titled(columns) {
	return columns.map((column) => ({ ...column, title: column.title() }));
}

function One({ candidate, question, variables }) {
	const [chosen, setChosen] = useState(null);
	const [whole, setWhole] = useState(false);
	const [picture, setPicture] = useState(null);
	const all = useMemo(() => strandsOf(candidate.reasons), [candidate]);
	const groups = whole ? all : all.map((strands) => strands.slice(0, FIRST[strands[0]?.stance]));
	const [count, drawn] = [all.flat().length, groups.flat().length];
	const rows = candidate.reasons.flatMap((reason, index) => reason.thread.hops.map((hop,
		step) => ({ id: `${index}.${step}`, number: index + 1, reason, hop })));
	const table = { columns: titled(HOP_COLUMNS), rows };
	const { page, askFor } = linksOf(candidate, question);
	return html`
		<div class="toolbar"><p class="found"><span class="chip">${word('Band', candidate.band)}</span> <${Conditions}
			conditions=${candidate.conditions} /></p>
			<div class="toolbar-right"><a class="button" href=${page}>${t('candidates.page')}</a>
				<a class="button" href=${askFor}>${t('candidates.askFor')}</a>
				<${TakeAlong} query=${THREAD} variables=${variables} table=${table} picture=${picture
					&& (() => picture)} name="thread" /></div></div>
		${candidate.reasons.length < candidate.reasonCount
			&& html`<${Truncated}>${t('strand.cut', { count: candidate.reasons.length, all: candidate.reasonCount })}<//>`}
		<p class="hint">${t('strand.legend')}</p>
		<${Strands} groups=${groups} name=${candidate.name} label=${t('thread.label', { name: candidate.name })}
			chosen=${chosen} choose=${setChosen} draws=${setPicture} />
		${drawn < count && html`<p class="no-print"><button type="button" onClick=${() => setWhole(true)}>${t('strand.all',
			{ count })}</button></p>`}
		<aside class="panel chosen-panel" aria-live="polite" aria-label=${t('thread.chosen')}><${Chosen} strand=${chosen} />
			</aside>
		<${ReasonTable} reasons=${candidate.reasons} of=${candidate.reasonCount} name=${candidate.name} />
		<details class="section no-print"><summary><h2>${t('thread.table')}</h2></summary>
			<${Table} caption=${t('thread.tableCaption', { name: candidate.name })} hideCaption columns=${table.columns}
				rows=${rows} rowKey=${({ id }) => id} head="from" filterable /></details>`;
}

const MAP_COLUMNS = () => [
	{ key: 'drug', title: t('candidates.drug'), value: ({ name }) => name },
	{ key: 'band', title: t('candidates.band'), value: ({ band }) => word('Band', band) },
	{ key: 'through', title: t('map.way'),
		value: ({ supports,
		opposes }) =>
		[...new Set([...supports.nodes, ...opposes.nodes].map(({ target }) => target && (target.symbol ?? target.name))
		.filter(Boolean))].join('; ') },
	{ key: 'for', title: word('Stance', 'SUPPORTS'), numeric: true, value: ({ supports }) => supports.totalCount },
	{ key: 'against', title: word('Stance', 'OPPOSES'), numeric: true, value: ({ opposes }) => opposes.totalCount }
];

function All({ candidates, question, variables }) {
	const columns = MAP_COLUMNS().map((column) => column.key === 'drug'
		? { ...column, cell: ({ id, name }) => html`<a href=${href('thread', { ...parametersOf(question), drug: id })}
		lang="en">${name}</a>` } : column);
	return html`
		<div class="toolbar"><p class="hint">${t('map.hint')}</p>
			<div class="toolbar-right"><${TakeAlong} query=${MAP} variables=${variables} table=${{ columns,
				rows: candidates }} name="all-candidates" /></div></div>
		<${Multiples} candidates=${candidates} question=${question} />
		<h2>${t('thread.table')}</h2>
		<${Table} caption=${t('map.title')} hideCaption columns=${columns} rows=${candidates} rowKey=${({ id }) => id}
			filterable />`;
}

export default function Thread({ query }) {
	const question = questionOf(query);
	const drug = query.get('drug');
	const names = useNames(question, drug ? drugIds(drug) : []);
	const patient = patientOf(question);
	const place = usePlace(patient, isAsked(question) ? drug : null);
	const variables = { patient, filter: drug ? filterFor([drug]) : filterOf(query), ...place };
	const asked = useAnswer(isAsked(question) && place ? (drug ? THREAD : MAP) : null, variables);
	const answer = place ? asked : { ...asked, loading: true };
	const connection = answer.data?.candidateDrugs;
	const candidates = useMemo(() => drug ? [candidateOf(connection, drug)].filter(Boolean).map(withReasons)
		: connection?.edges.map(({ node }) => node) ?? [], [connection, drug]);
	const title = drug ? t('thread.title', { name: drugIds(drug).map((id) => names.get(id).name).join(' + ') })
		: t('map.title');
	useTitle(title);
	if (!isAsked(question)) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1">
			<p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	return html`<div class="thread">
		<p class="no-print"><a href=${href('candidates', parametersOf(question))}>${t('thread.back')}</a></p>
		<h1>${title}</h1>
		<${PatientLine} question=${question} names=${names} connection=${answer.loading ? null : connection} />
		<${Answered} answer=${answer} lines="8">${({ candidateDrugs }) => candidateDrugs && (candidates.length === 0
			? html`<${Empty} title=${drug ? t('thread.none') : t('candidates.none')}><p lang="en">${candidateDrugs.emptyBecause}
			</p><//>`
			: html`${!drug && candidateDrugs.totalCount > candidates.length
				&& html`<${Truncated}>${t('map.of', { count: candidates.length, all: candidateDrugs.totalCount })}<//>`}
				<${drug ? One : All} key=${drug ?? 'all'} candidate=${candidates[0]} candidates=${candidates} question=${question}
					variables=${variables} />`)}<//>
	</div>`;
}
