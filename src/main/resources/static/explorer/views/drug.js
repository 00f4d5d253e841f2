/**
 * All that is known of a drug, what speaks against it as visible as what speaks for it.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { StageChip } from '../parts/marks.js';
import { withParameters } from '../question.js';
import { Alert, askFor, COMMON, RecordLink, RecordLinks, RecordPage, SourceNames } from '../parts/record.js';
import { AdverseEvents, EVENT_FIELDS, EVIDENCE_FIELDS, EvidenceByBasis, evidenceColumns, USE_FIELDS, useColumns } from '../parts/evidence.js';
import { connection, Listing } from '../parts/listing.js';
import { MECHANISM_FIELDS, mechanismColumns } from '../parts/mechanisms.js';
import { PROGRAMME_FIELDS, programmeColumns } from '../parts/programmes.js';
import { Table } from '../parts/table.js';

const FIELDS = `${COMMON} synonyms type stage approved withdrawn
	withdrawals { id name jurisdiction date reason note statedBy { source { id name } } }
	approvals { id jurisdiction date note disease { __typename id name } statedBy { source { id name } } }
	parts { __typename id name } parentForms { __typename id name } forms { __typename id name }
	${connection('mechanisms', MECHANISM_FIELDS)}
	${connection('uses', USE_FIELDS)}
	${connection('evidence', EVIDENCE_FIELDS)}
	${connection('adverseEvents', EVENT_FIELDS)}
	${connection('programmes', PROGRAMME_FIELDS)}`;

const place = (row) => row.jurisdiction ? country(row.jurisdiction) : null;

const APPROVALS = () => [
	{ key: 'disease', title: t('col.disease'), value: (row) => row.disease?.name, cell: (row) => row.disease ? html`<${RecordLink} node=${row.disease} />` : html`<span class="quiet">${t('table.absent')}</span>` },
	{ key: 'jurisdiction', title: t('col.where'), value: place },
	{ key: 'date', title: t('col.date'), value: (row) => row.date },
	{ key: 'note', title: t('col.note'), fixed: true, value: (row) => row.note ?? '', cell: (row) => html`<span class="hint" lang="en">${row.note ?? '–'}</span>` },
	{ key: 'source', title: t('col.source'), value: (row) => row.statedBy.map(({ source }) => source.name).join('; '), cell: (row) => html`<${SourceNames} statements=${row.statedBy} />` }
];

function Withdrawn({ drug }) {
	return drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}>
		${drug.withdrawals.map((one) => html`<p key=${one.id}><strong>${[place(one), one.date].filter(Boolean).join(', ') || t('table.absent')}</strong>${one.reason && html`: <span lang="en">${one.reason}</span>`}
			${one.note && html` <span class="hint" lang="en">${one.note}</span>`} <${SourceNames} statements=${one.statedBy} /></p>`)}
		<p>${t('drug.withdrawnHint')}</p>
	<//>`;
}

export default function DrugView({ params, query }) {
	const source = (record, field, fields) => ({ kind: 'drug', id: params.id, field, fields, first: record[field] });
	return html`<${RecordPage} kind="drug" id=${params.id} fields=${FIELDS}
		subtitle=${(drug) => html`<${StageChip} drug=${drug} />`}
		alert=${(drug) => html`<${Withdrawn} drug=${drug} />`}
		facts=${(drug) => [
			[t('drug.type'), drug.type && word('DrugType', drug.type)],
			[t('drug.approved'), drug.approved ? t('drug.approvedYes') : t('drug.approvedNo')],
			[t('drug.parts'), drug.parts.length > 0 && html`<${RecordLinks} nodes=${drug.parts} />`],
			[t('drug.parentForms'), drug.parentForms.length > 0 && html`<${RecordLinks} nodes=${drug.parentForms} />`],
			[t('drug.forms'), drug.forms.length > 0 && html`<${RecordLinks} nodes=${drug.forms} />`]
		]}>${(drug) => html`
			<p class="no-print"><a class="button primary" href=${askFor(drug.id, withParameters(query))}>${t('drug.askFor')}</a></p>
			<${EvidenceByBasis} filter=${{ drug: drug.id }} dimension="DISEASE" kind="disease" />
			<${Listing} title=${t('record.uses')} source=${source(drug, 'uses', USE_FIELDS)} none=${t('record.noUses')}
				columns=${useColumns('diseases', 'effect', 'bases', 'patients', 'events', 'detail', 'study')} rowKey=${(use) => use.id} />
			<${AdverseEvents} source=${source(drug, 'adverseEvents', EVENT_FIELDS)} />
			<${Listing} title=${t('record.evidence')} source=${source(drug, 'evidence', EVIDENCE_FIELDS)} columns=${evidenceColumns('diseases')} head="summary" rowKey=${(row) => row.id} />
			<${Listing} title=${t('drug.mechanisms')} source=${source(drug, 'mechanisms', MECHANISM_FIELDS)} columns=${mechanismColumns('target')} rowKey=${(row) => row.target.id} none=${t('drug.noMechanisms')} />
			${drug.approvals.length > 0 && html`<section class="section"><h2>${t('drug.approvals')} <span class="count">${t('list.total', { count: drug.approvals.length })}</span></h2>
				<${Table} caption=${t('drug.approvals')} hideCaption columns=${APPROVALS()} rows=${drug.approvals} rowKey=${(row) => row.id} /></section>`}
			<${Listing} title=${t('record.programmes')} source=${source(drug, 'programmes', PROGRAMME_FIELDS)} columns=${programmeColumns()} rowKey=${(row) => row.id} none=${t('drug.noProgrammes')} />`}<//>`;
}
