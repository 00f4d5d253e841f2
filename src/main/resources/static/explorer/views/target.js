/**
 * A target: the drugs that act on it, the diseases that implicate it, its known changes.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { COMMON, RecordPage, SourceNames } from '../parts/record.js';
import { EvidenceByBasis } from '../parts/evidence.js';
import { connection, Listing } from '../parts/listing.js';
import { IMPLICATION_FIELDS, implicationColumns, MECHANISM_FIELDS, mechanismColumns,
	TargetLink } from '../parts/mechanisms.js';
import { Table } from '../parts/table.js';

const FIELDS = `${COMMON} synonyms symbol type organism
	members(first: 100) { totalCount nodes { __typename id name symbol } }
	alterations(first: 100) { totalCount nodes { id name kind functionalEffect note synonyms statedBy { source { id name }
		} } }
	${connection('mechanisms', MECHANISM_FIELDS)}
	${connection('implications', IMPLICATION_FIELDS)}`;

const ALTERATIONS = () => [
	{ key: 'name', title: t('col.alteration'), value: (row) => row.name,
		cell: (row) => html`<span lang="en">${row.name}</span>` },
	{ key: 'kind', title: t('col.kind'), value: (row) => word('AlterationKind', row.kind) },
	{ key: 'effect', title: t('col.functionalEffect'), value: (row) => word('FunctionalEffect', row.functionalEffect) },
	{ key: 'synonyms', title: t('record.synonyms'), value: (row) => row.synonyms.join(', '),
		cell: (row) => html`<span class="quiet" lang="en">${row.synonyms.join(', ') || '–'}</span>` },
	{ key: 'source', title: t('col.source'), value: (row) => row.statedBy.map(({ source }) => source.name).join('; '),
		cell: (row) => html`<${SourceNames} statements=${row.statedBy} />` }
];

export default function TargetView({ params }) {
	const source = (record, field, fields) => ({ kind: 'target', id: params.id, field, fields, first: record[field] });
	return html`<${RecordPage} kind="target" id=${params.id} fields=${FIELDS}
		subtitle=${(target) => target.symbol && html`<span class="symbol" lang="en">${target.symbol}</span>`}
		facts=${(target) => [
			[t('target.type'), target.type && word('TargetType', target.type)],
			[t('target.organism'), html`<em lang="la">${target.organism}</em>`],
			[t('target.members'), target.members.totalCount > 0
				&& html`<ul class="plain-list">
				${target.members.nodes.map((member) => html`<li key=${member.id}><${TargetLink} target=${member} /></li>`)}</ul>
				<${Shown} list=${target.members} />`]
		]}>${(target) => html`
			<${Listing} title=${t('target.drugs')} source=${source(target, 'mechanisms', MECHANISM_FIELDS)}
				columns=${mechanismColumns('drug')} rowKey=${(row) => row.drug.id} none=${t('target.noDrugs')} />
			<${Listing} title=${t('target.diseases')} source=${source(target, 'implications', IMPLICATION_FIELDS)}
				columns=${implicationColumns('disease')} rowKey=${(row) => `${row.disease.id} ${row.alteration?.name} ${row.role}`}
				none=${t('target.noDiseases')} />
			${target.alterations.totalCount > 0
				&& html`<section class="section"><h2>${t('target.alterations')} <span class="count">${t('list.total',
				{ count: target.alterations.totalCount })}</span></h2>
				<${Table} caption=${t('target.alterations')} hideCaption columns=${ALTERATIONS()} rows=${target.alterations.nodes}
					rowKey=${(row) => row.id} filterable=${target.alterations.totalCount > 12} />
				<${Shown} list=${target.alterations} /></section>`}
			<${EvidenceByBasis} filter=${{ target: target.id }} dimension="DRUG" kind="drug" />`}<//>`;
}

/** Says where a list holds more than its first page. */
function Shown({ list: { nodes, totalCount } }) {
	return nodes.length < totalCount
		&& html`<p class="quiet">${t('list.shown', { shown: nodes.length, total: totalCount })}</p>`;
}
