/**
 * What the pages of all records share: the head with what must not be missed, facts, identifiers, who says so.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { pageOf, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { Identifier } from './identifiers.js';
import { Answered, Empty } from './states.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';
import { Cite } from './cite.js';
import { ReportError } from './report.js';
import { History } from './history.js';

/** What the page of any record asks for. */
export const COMMON = `__typename id name note
	identifiers { curie kind source { id name } }
	statedBy { statement publications about knowledgeLevel source { id name version url licence } }`;

/** By which field of the API a record is asked for, where that has not the name of its page. */
const ROOTS = { programme: 'node', organization: 'node' };

const SAME = ['PRIMARY', 'EXACT', 'ALTERNATIVE', 'OBSOLETE', 'NAME'];

/**
 * The page of a record. `fields` is what is asked, COMMON among it; `facts(record)` is for the list on top,
 * `alert(record)` for what must not be missed, `subtitle(record)` stands beside its identifier, `children(record)`
 * draws the sections, and `end(record)` comes last.
 */
export function RecordPage({ kind, id, fields, facts, alert, subtitle, end, children }) {
	const query = `query Page($id: ID!) {\n\trecord: ${ROOTS[kind] ?? kind}(id: $id) {\n\t\t${fields}\n\t}\n}`;
	const variables = { id };
	const answer = useAnswer(query, variables);
	const record = answer.data?.record;
	useTitle(record?.name);
	return html`<${Answered} page answer=${answer} lines="8">${() => !record?.statedBy
		? html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id })}</p><//>`
		: html`<article class="record">
			<header class="record-head">
				<div class="record-title">
					<p class="kind">${t(`record.kind.${kind}`)}</p>
					<h1 lang="en">${record.name}</h1>
					<p class="record-sub"><${Identifier} id=${record.id} />${subtitle?.(record)}</p>
				</div>
				<${TakeAlong} query=${query} variables=${variables} />
			</header>
			${alert?.(record)}
			<${Facts} facts=${[...facts(record), [t('record.synonyms'), record.synonyms?.length > 0
				&& html`<${Words} words=${record.synonyms} />`]]} />
			${record.note && html`<p class="note"><strong>${t('record.note')}</strong> <span lang="en">${record.note}</span>
				</p>`}
			${children(record)}
			<${Identifiers} identifiers=${record.identifiers} own=${record.id} />
			<${StatedBy} statements=${record.statedBy} />
			<${History} id=${record.id} />
			<${Cite} title=${`${record.name} (${record.id})`} name=${record.id.replace(/[^\w.-]+/g, '-')} />
			<p><${ReportError} fact=${record.name} about=${record.id} /></p>
			${end?.(record)}
		</article>`}<//>`;
}

/** Facts as a list of terms; those without a value are left out. */
export function Facts({ facts }) {
	const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== ''
		&& value?.length !== 0);
	return known.length > 0
		&& html`<dl class="facts">
		${known.map(([term, value]) => html`<div key=${term}><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Words in a row, the many of them folded away. */
export function Words({ words, most = 8 }) {
	const [shown, rest] = [words.slice(0, most), words.slice(most)];
	return html`<span lang="en">${shown.join(' · ')}</span>
		${rest.length > 0 && html` <details class="inline"><summary>${t('record.moreWords', { count: rest.length })}</summary>
		<span lang="en">${rest.join(' · ')}</span></details>`}`;
}

/** A record's name as a link to its page. */
export function RecordLink({ node }) {
	const address = pageOf(node);
	return address ? html`<a href=${address} lang="en">${node.name}</a>` : html`<span lang="en">${node.name}</span>`;
}

/** Several of them, with commas. */
export function RecordLinks({ nodes }) {
	return nodes.map((node, index) => html`${index > 0 && ', '}<${RecordLink} key=${node.id} node=${node} />`);
}

/** What must not be missed, before all else. */
export function Alert({ title, children }) {
	return html`<section class="alert" role="note" aria-label=${title}>
		<h2><span class="alert-sign" aria-hidden="true">!</span>${title}</h2>${children}</section>`;
}

function Identifiers({ identifiers: all, own }) {
	const references = all.filter(({ curie }) => !/^clew:/i.test(curie));
	const [same, near] = [references.filter(({ kind }) => SAME.includes(kind)),
		references.filter(({ kind }) => !SAME.includes(kind))];
	const list = (some) => html`<ul class="references">
		${some.map(({ curie, kind, source }) => html`<li key=${curie + kind}><${Identifier} id=${curie} />
		${!['PRIMARY', 'EXACT'].includes(kind) && html` <span class="quiet">${word('IdentifierKind', kind)}</span>`}
			${source && html` <span class="quiet" lang="en">${source.name}</span>`}</li>`)}</ul>`;
	return (same.length > 1 || same[0]?.curie.toUpperCase() !== own.toUpperCase() || near.length > 0)
		&& references.length > 0 && html`<section class="section">
		<h2>${t('record.references')}</h2>
		${same.length > 0 && list(same)}
		${near.length > 0 && html`<h3>${t('record.near')}</h3><p class="hint">${t('record.nearHint')}</p>${list(near)}`}
	</section>`;
}

/** Publications that a source cites, as links. */
export function Publications({ ids }) {
	return ids.map((id, index) => html`${index > 0 && ', '}<${Identifier} key=${id} id=${id} />`);
}

function StatedBy({ statements }) {
	const columns = [
		{ key: 'source', title: t('record.source'), value: (row) => row.source.name,
			cell: (row) => html`<span lang="en">${row.source.name}${row.source.version ? ` (${row.source.version})`
			: ''}</span>` },
		{ key: 'statement', title: t('record.statement'), value: (row) => row.statement,
			cell: (row) => row.statement ? html`<span lang="en">${row.statement}</span>`
			: html`<span class="quiet">${t('table.absent')}</span>` },
		{ key: 'about', title: t('record.about'), value: (row) => row.about ?? t('record.whole') },
		{ key: 'publications', title: t('record.publications'), value: (row) => row.publications.join(' '),
			cell: (row) => html`<${Publications} ids=${row.publications} />` },
		{ key: 'licence', title: t('record.licence'), value: (row) => row.source.licence }
	];
	return statements.length > 0 && html`<section class="section">
		<h2>${t('record.statedBy')} <span class="count">${t('list.total', { count: statements.length })}</span></h2>
		<${Table} caption=${t('record.statedBy')} hideCaption columns=${columns} rows=${statements}
			rowKey=${(row) => JSON.stringify(row)} />
	</section>`;
}

/** Who says so, under one entry: the sources' names. */
export function SourceNames({ statements }) {
	return html`<span class="quiet" lang="en">${[...new Set(statements.map(({ source }) => source.name))].join('; ')}
		</span>`;
}

/** Where a drug is asked for. */
export function askFor(drug, query) {
	return to('ask-for', drug, query);
}
