/**
 * All that is known of a drug, what speaks against it as visible as what speaks for it.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { Elsewhere } from '../parts/identifiers.js';
import { StageChip } from '../parts/marks.js';
import { withParameters } from '../question.js';
import { Alert, askFor, COMMON, RecordLink, RecordLinks, RecordPage, SourceNames } from '../parts/record.js';
import { AdverseEvents, EVENT_FIELDS } from '../parts/events.js';
import { EVIDENCE_FIELDS, EvidenceByBasis, evidenceColumns, USE_FIELDS, useColumns } from '../parts/evidence.js';
import { connection, Listing } from '../parts/listing.js';
import { MECHANISM_FIELDS, mechanismColumns } from '../parts/mechanisms.js';
import { PROGRAMME_FIELDS, programmeColumns } from '../parts/programmes.js';
import { ReportError } from '../parts/report.js';

const WITHDRAWAL_FIELDS = 'id name jurisdiction date reason forHarm note statedBy { source { id name } }';

const LABEL_FIELDS = `id agency jurisdiction date tissueAgnostic biomarkers minimumAgeYears maximumAgeYears ageStated
	line accelerated readBy status url note
	drugs { __typename id name } disease { __typename id name } statedBy { source { id name } }`;

const LICENCE_FIELDS =
	`id jurisdiction status date conditional exceptionalCircumstances orphan brands holder note
	statedBy { source { id name } }`;

const CONTRAINDICATION_FIELDS = 'disease { __typename id name } note statedBy { source { id name } }';

const FIELDS = `${COMMON} synonyms type nameOnly stage stageFrom approved withdrawn
	${connection('withdrawals', WITHDRAWAL_FIELDS)}
	${connection('labels', LABEL_FIELDS)}
	${connection('licences', LICENCE_FIELDS)}
	${connection('contraindications', CONTRAINDICATION_FIELDS)}
	parts { __typename id name } parentForms { __typename id name } forms(first: 100) { nodes { __typename id name } }
	${connection('mechanisms', MECHANISM_FIELDS)}
	${connection('uses', USE_FIELDS)}
	${connection('evidence', EVIDENCE_FIELDS)}
	${connection('adverseEvents', EVENT_FIELDS)}
	${connection('programmes', PROGRAMME_FIELDS)}`;

const place = (row) => row.jurisdiction ? country(row.jurisdiction) : null;

const absent = () => html`<span class="quiet">${t('table.absent')}</span>`;

const SOURCE = () => ({ key: 'source', title: t('col.source'),
	value: (row) => row.statedBy.map(({ source }) => source.name).join('; '),
	cell: (row) => html`<${SourceNames} statements=${row.statedBy} /> <${ReportError} fact=${[row.disease?.name,
		row.biomarkers, place(row), row.date].filter(Boolean).join('; ')} about=${row.id ?? row.disease.id} />` });

const NOTE = () => ({ key: 'note', title: t('col.note'), fixed: true, value: (row) => row.note ?? '',
	cell: (row) => html`<span class="hint" lang="en">${row.note ?? '–'}</span>` });

const WHERE = () => ({ key: 'jurisdiction', title: t('col.where'), value: place });

const DATE = () => ({ key: 'date', title: t('col.date'), value: (row) => row.date });

const LABELS = () => [
	{ key: 'disease', title: t('col.disease'),
		value: (row) => row.disease?.name ?? (row.tissueAgnostic ? t('label.anyTumour') : null),
		cell: (row) => row.disease ? html`<${RecordLink} node=${row.disease} />` : row.tissueAgnostic ? t('label.anyTumour')
		: absent() },
	{ key: 'biomarkers', title: t('col.biomarkers'), value: (row) => row.biomarkers,
		cell: (row) => row.biomarkers ? html`<span lang="en">${row.biomarkers}</span>` : absent() },
	{ ...WHERE(),
		cell: (row) => row.url ? html`<${Elsewhere} url=${row.url}>${place(row) ?? row.agency ?? t('label.somewhere')}<//>`
		: place(row) ?? row.agency ?? absent() },
	DATE(),
	{ key: 'age', title: t('col.age'), value: (row) => row.ageStated,
		cell: (row) => row.ageStated ? html`<span lang="en">${row.ageStated}</span>` : absent() },
	{ key: 'line', title: t('col.line'), value: (row) => row.line,
		cell: (row) => row.line ? html`<span lang="en">${row.line}</span>` : absent() },
	{ key: 'with', title: t('col.with'),
		value: (row) => row.drugs.length > 1 ? row.drugs.map(({ name }) => name).join(' + ') : '' ,
		cell: (row) => row.drugs.length > 1 ? html`<${RecordLinks} nodes=${row.drugs} />` : '–' },
	{ key: 'status', title: t('col.status'), value: (row) => word('LabelStatus', row.status),
		cell: (row) => html`<span class="chip ${row.status === 'ACTIVE' ? '' : 'warn'}">${word('LabelStatus', row.status)}
		</span>${row.readBy === 'PROGRAM' && html` <span class="quiet">${t('label.readByProgram')}</span>`}` },
	SOURCE()
];

const LICENCES = () => [
	WHERE(),
	{ key: 'status', title: t('col.status'), value: (row) => word('LicenceStatus', row.status),
		cell: (row) => html`<span class="chip ${row.status === 'AUTHORISED' ? '' : 'warn'}">${word('LicenceStatus',
		row.status)}</span>${row.conditional && html` <span class="chip">${t('licence.conditional')}</span>`}
		${row.exceptionalCircumstances && html` <span class="chip">${t('licence.exceptional')}</span>`}
		${row.orphan && html` <span class="chip">${t('licence.orphan')}</span>`}` },
	DATE(),
	{ key: 'brands', title: t('col.brands'), value: (row) => row.brands.join(', '),
		cell: (row) => html`<span lang="en">${row.brands.join(', ') || '–'}</span>` },
	{ key: 'holder', title: t('col.holder'), value: (row) => row.holder,
		cell: (row) => row.holder ? html`<span lang="en">${row.holder}</span>` : absent() },
	SOURCE()
];

const CONTRAINDICATIONS = () => [
	{ key: 'disease', title: t('col.disease'), value: (row) => row.disease.name,
		cell: (row) => html`<${RecordLink} node=${row.disease} />` }, NOTE(), SOURCE()
];

function Withdrawn({ drug }) {
	return drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}>
		${drug.withdrawals.edges.map(({ node: one }) => html`<p key=${one.id}><strong>${[place(one), one.date].filter(Boolean)
			.join(', ') || t('table.absent')}</strong>${one.reason && html`: <span lang="en">${one.reason}</span>`}
			${one.note && html` <span class="hint" lang="en">${one.note}</span>`} <${SourceNames} statements=${one.statedBy} />
				</p>`)}
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
			[t('drug.approved'), t(`drug.approved.${drug.approved}`)],
			[t('drug.parts'), drug.parts.length > 0 && html`<${RecordLinks} nodes=${drug.parts} />`],
			[t('drug.parentForms'), drug.parentForms.length > 0 && html`<${RecordLinks} nodes=${drug.parentForms} />`],
			[t('drug.forms'), drug.forms.nodes.length > 0 && html`<${RecordLinks} nodes=${drug.forms.nodes} />`]
		]}>${(drug) => html`
			<p class="no-print"><a class="button primary" href=${askFor(drug.id, withParameters(query))}>${t('drug.askFor')}</a>
				</p>
			<${Listing} title=${t('drug.labels')} source=${source(drug, 'labels', LABEL_FIELDS)} columns=${LABELS()}
				rowKey=${(row) => row.id} none=${t('drug.noLabels')} />
			<${Listing} title=${t('drug.licences')} source=${source(drug, 'licences', LICENCE_FIELDS)} columns=${LICENCES()}
				rowKey=${(row) => row.id} none=${t('drug.noLicences')} />
			${drug.contraindications.totalCount > 0 && html`<${Listing} title=${t('drug.contraindications')}
				source=${source(drug, 'contraindications', CONTRAINDICATION_FIELDS)} columns=${CONTRAINDICATIONS()}
				rowKey=${(row) => row.disease.id} />`}
			<${EvidenceByBasis} filter=${{ drug: drug.id }} dimension="DISEASE" kind="disease" />
			<${Listing} title=${t('record.uses')} source=${source(drug, 'uses', USE_FIELDS)} none=${t('record.noUses')}
				columns=${useColumns('diseases', 'effect', 'bases', 'patients', 'events', 'detail', 'study')}
					rowKey=${(use) => use.id} />
			<${AdverseEvents} source=${source(drug, 'adverseEvents', EVENT_FIELDS)} />
			<${Listing} title=${t('record.evidence')} source=${source(drug, 'evidence', EVIDENCE_FIELDS)}
				columns=${evidenceColumns('diseases')} head="summary" rowKey=${(row) => row.id} />
			<${Listing} title=${t('drug.mechanisms')} source=${source(drug, 'mechanisms', MECHANISM_FIELDS)}
				columns=${mechanismColumns('target')} rowKey=${(row) => row.target.id} none=${t('drug.noMechanisms')} />
			<${Listing} title=${t('record.programmes')} source=${source(drug, 'programmes', PROGRAMME_FIELDS)}
				columns=${programmeColumns()} rowKey=${(row) => row.id} none=${t('drug.noProgrammes')} />`}<//>`;
}
