/**
 * A study: what it is, whom it took, what came of it, and why it was stopped where it was.
 */
import { html, useEffect, useRef, useState } from '../lib.js';
import { country, number, t, word } from '../messages.js';
import { reference } from '../citation.js';
import { Alert, COMMON, RecordLink, RecordLinks, RecordPage } from '../parts/record.js';
import { AdverseEventList, EVENT_FIELDS } from '../parts/events.js';
import { DrugLinks, EVIDENCE_FIELDS, evidenceColumns, Retracted, USE_FIELDS, useColumns } from '../parts/evidence.js';
import { connection, Listing } from '../parts/listing.js';
import { Eligibility, ELIGIBILITY_FIELDS, Sites } from '../parts/eligibility.js';
import { Retract } from '../parts/retract.js';
import { Table } from '../parts/table.js';

const OWN_USE_FIELDS = USE_FIELDS.replace('adverseEvents { event { name } grade { text highest } serious }',
	`adverseEvents { ${EVENT_FIELDS} }`);

const INCLUDED_FIELDS = '__typename id name design publication { year } retraction { date }';

const FIELDS = `${COMMON} version retraction { reason date } title officialTitle acronym design phases status
	statusAsReported whyStopped stopReason enrollment
	startDate endDate lastUpdateDate countries recommendation contributors { name orcid }
	${ELIGIBILITY_FIELDS} sites { country count }
	publication { authors etAl journal year volume issue pages note }
	testedDrugs { role arms asReported confidence drug { __typename id name withdrawn } }
	studiedDiseases { asReported confidence disease { __typename id name } }
	arms { label type description interventions }
	unmatchedNames { id text type reason }
	expandedAccess { __typename id name } sponsors { __typename id name }
	outcomeMeasures { id name value unit statistic numerator denominator interval { kind lower upper } definition
		asReported note }
	${connection('uses', OWN_USE_FIELDS, 20)}
	${connection('evidence', EVIDENCE_FIELDS)}
	${connection('includes', INCLUDED_FIELDS)}`;

const STOPPED = ['TERMINATED', 'WITHDRAWN', 'SUSPENDED'];

function Stopped({ study }) {
	return (STOPPED.includes(study.status) || study.whyStopped)
		&& html`<${Alert} title=${t('study.stopped', { status: word('StudyStatus', study.status) })}>
		<p>${study.stopReason && html`<strong>${word('StopReason', study.stopReason)}</strong>`}${study.whyStopped
			&& html` <q lang="en">${study.whyStopped}</q>`}</p>
	<//>`;
}

/** `fresh`: it was retracted on this very page, so whoever did it is led here. */
function Withdrawn({ study, fresh }) {
	const place = useRef();
	useEffect(() => {
		if (fresh) {
			place.current?.scrollIntoView({ block: 'center' });
			place.current?.focus();
		}
	}, []);
	return study.retraction && html`<div ref=${place} tabindex="-1"><${Alert} title=${t('study.retracted')}>
		<p><strong>${study.retraction.date}</strong>: <span lang="en">${study.retraction.reason}</span></p>
		<p>${t('study.retractedHint')}</p>
	<//></div>`;
}

function Contributors({ people }) {
	return people.map((person, at) => html`${at > 0 && ', '}${person.orcid
		? html`<a href=${`https://orcid.org/${person.orcid}`} rel="noreferrer">${person.name}</a>` : person.name}`);
}

function printed(row) {
	return html`<span class="quiet" lang="en">${row.asReported.join('; ') || '–'}</span>`;
}

function confidence(row) {
	return row.confidence === null ? null : number(row.confidence, 2);
}

const DRUGS = () => [
	{ key: 'drug', title: t('col.drug'), value: (row) => row.drug.name,
		cell: (row) => html`<${DrugLinks} drugs=${[row.drug]} />` },
	{ key: 'role', title: t('col.role'), value: (row) => row.role && word('TestRole', row.role) },
	{ key: 'arms', title: t('study.arms'), value: (row) => row.arms.join('; '),
		cell: (row) => html`<span lang="en">${row.arms.join('; ') || '–'}</span>` },
	{ key: 'printed', title: t('study.printed'), value: (row) => row.asReported.join('; '), cell: printed },
	{ key: 'confidence', title: t('study.confidence'), numeric: true, value: confidence }
];

const DISEASES = () => [
	{ key: 'disease', title: t('col.disease'), value: (row) => row.disease.name,
		cell: (row) => html`<${RecordLink} node=${row.disease} />` },
	{ key: 'printed', title: t('study.printed'), value: (row) => row.asReported.join('; '), cell: printed },
	{ key: 'confidence', title: t('study.confidence'), numeric: true, value: confidence }
];

const ARMS = () => [
	{ key: 'label', title: t('study.arm'), value: (row) => row.label,
		cell: (row) => html`<span lang="en">${row.label}</span>` },
	{ key: 'type', title: t('col.kind'), value: (row) => row.type && word('ArmType', row.type) },
	{ key: 'interventions', title: t('study.given'), fixed: true, value: (row) => row.interventions.join('; '),
		cell: (row) => html`<span lang="en">${row.interventions.join('; ') || '–'}</span>` },
	{ key: 'description', title: t('study.description'), fixed: true, value: (row) => row.description,
		cell: (row) => html`<div class="prose" lang="en">${row.description ?? '–'}</div>` }
];

function valueOf(row) {
	return row.numerator !== null && row.denominator !== null
		? t('chart.share', { numerator: row.numerator, denominator: row.denominator,
			percent: number(100 * row.numerator / row.denominator, 1) })
		: `${number(row.value, 2)} ${row.unit}`;
}

const OUTCOMES = () => [
	{ key: 'name', title: t('study.measure'), value: (row) => row.name,
		cell: (row) => html`<div class="prose" lang="en">${row.name}
		${row.definition && html`<p class="hint">${row.definition}</p>`}</div>` },
	{ key: 'value', title: t('study.value'), numeric: true, value: (row) => row.value,
		cell: (row) => html`<span lang="en">${valueOf(row)}</span>` },
	{ key: 'interval', title: t('study.interval'),
		value: (row) => row.interval && `${number(row.interval.lower, 2)}–${number(row.interval.upper,
		2)} (${word('IntervalKind', row.interval.kind)})` },
	{ key: 'printed', title: t('study.printed'), fixed: true,
		value: (row) => [row.asReported, row.note].filter(Boolean).join(' '),
		cell: (row) => html`<div class="prose hint" lang="en">${[row.asReported, row.note].filter(Boolean).join(' ') || '–'}
		</div>` }
];

const UNMATCHED = () => [
	{ key: 'text', title: t('study.printed'), value: (row) => row.text,
		cell: (row) => html`<span lang="en">${row.text}</span>` },
	{ key: 'type', title: t('col.kind'), value: (row) => word('SearchType', row.type) },
	{ key: 'reason', title: t('study.reason'), value: (row) => word('UnmatchedReason', row.reason) }
];

const INCLUDED = () => [
	{ key: 'name', title: t('col.study'), value: (row) => row.name, cell: (row) => html`<${RecordLink} node=${row} />
		<${Retracted} study=${row} />` },
	{ key: 'design', title: t('study.design'), value: (row) => word('StudyDesign', row.design) },
	{ key: 'year', title: t('col.year'), numeric: true, value: (row) => row.publication?.year ?? null,
		cell: (row) => row.publication?.year ?? '–' }
];

function Plain({ title, columns, rows, rowKey, hint }) {
	return rows.length > 0 && html`<section class="section"><h2>${title} <span class="count">${t('list.total',
		{ count: rows.length })}</span></h2>
		${hint && html`<p class="hint">${hint}</p>`}
		<${Table} caption=${title} hideCaption columns=${columns} rows=${rows} rowKey=${rowKey} /></section>`;
}

export default function StudyView({ params }) {
	const [retractions, setRetractions] = useState(0);
	const source = (record, field, fields) => ({ kind: 'study', id: params.id, field, fields, first: record[field] });
	return html`<${RecordPage} key=${retractions} kind="study" id=${params.id} fields=${FIELDS}
		subtitle=${(study) => html`${study.acronym && html`<span class="symbol" lang="en">${study.acronym}</span>`}
			<span>${word('StudyDesign', study.design)}</span>`}
		alert=${(study) => html`<${Withdrawn} study=${study} fresh=${retractions > 0} /><${Stopped} study=${study} />`}
		end=${(study) => !study.retraction
			&& html`<${Retract} study=${study} done=${() => setRetractions(retractions + 1)} />`}
		facts=${(study) => [
			[t('study.published'), study.publication && html`<span lang="en">${reference(study)}</span>
				${study.publication.note && html` <span class="hint" lang="en">${study.publication.note}</span>`}`],
			[t('study.officialTitle'), study.officialTitle && study.officialTitle !== study.name
				&& html`<span lang="en">${study.officialTitle}</span>`],
			[t('study.status'), study.status && (study.statusAsReported ?? word('StudyStatus', study.status))],
			[t('study.phase'), study.phases.map((phase) => word('StudyPhase', phase)).join(', ')],
			[t('study.enrollment'), study.enrollment],
			[t('study.dates'), [study.startDate, study.endDate].filter(Boolean).join(' – ')],
			[t('study.updated'), study.lastUpdateDate],
			[t('study.countries'), study.sites.length > 0 ? html`<${Sites} sites=${study.sites} />`
				: study.countries.map(country).join(', ')],
			[t('study.sponsors'), study.sponsors.length > 0 && html`<${RecordLinks} nodes=${study.sponsors} />`],
			[t('study.expandedAccess'), study.expandedAccess.length > 0
				&& html`<${RecordLinks} nodes=${study.expandedAccess} />`],
			[t('study.recommendation'), study.recommendation && html`<span lang="en">${study.recommendation}</span>`],
			[t('study.contributors'), study.contributors.length > 0
				&& html`<${Contributors} people=${study.contributors} />`]
		]}>${(study) => html`
			<${Listing} title=${t('record.uses')} source=${source(study, 'uses', OWN_USE_FIELDS)}
				columns=${useColumns('drugs', 'diseases', 'effect', 'bases', 'patients', 'events', 'detail')}
					rowKey=${(use) => use.id}>${(list) => {
					const reports = list.nodes.flatMap((use) => use.adverseEvents);
					return reports.length > 0 && html`<${AdverseEventList} list=${{ nodes: reports, total: reports.length, left: 0 }}
						about="drugs" />`;
				}}<//>
			<${Plain} title=${t('study.outcomes')} columns=${OUTCOMES()} rows=${study.outcomeMeasures}
				rowKey=${(row) => row.id} />
			<${Listing} title=${t('record.evidence')} source=${source(study, 'evidence', EVIDENCE_FIELDS)}
				columns=${evidenceColumns('drugs', 'diseases')} head="summary" rowKey=${(row) => row.id} />
			<${Plain} title=${t('study.drugs')} columns=${DRUGS()} rows=${study.testedDrugs} rowKey=${(row) => row.drug.id}
				hint=${study.testedDrugs.length > 1 && study.studiedDiseases.length > 1 && t('study.notWhichForWhich')} />
			<${Plain} title=${t('study.diseases')} columns=${DISEASES()} rows=${study.studiedDiseases}
				rowKey=${(row) => row.disease.id} />
			<${Plain} title=${t('study.armsTitle')} columns=${ARMS()} rows=${study.arms} rowKey=${(row) => row.label} />
			<${Eligibility} eligibility=${study.eligibility} />
			<${Plain} title=${t('study.unmatched')} columns=${UNMATCHED()} rows=${study.unmatchedNames}
				rowKey=${(row) => row.id} hint=${t('study.unmatchedHint')} />
			<${Listing} title=${t('study.includes')} source=${source(study, 'includes', INCLUDED_FIELDS)} columns=${INCLUDED()}
				rowKey=${(row) => row.id} />`}<//>`;
}
