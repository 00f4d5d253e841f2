/**
 * Adverse events as a chart on the scale of grades and as a table, the same on each page.
 */
import { html, useRef } from '../lib.js';
import { t } from '../messages.js';
import { GradeChart, intervalText, Share, shareText } from './chart.js';
import { StudyLink } from './evidence.js';
import { Counted, More, useList } from './listing.js';
import { RecordLinks } from './record.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';

export const EVENT_FIELDS = `event { id name } grade { text lowest highest ctcaeVersion } share { numerator denominator
	value lower upper }
	affected percent serious asReported note
	use { id name drugs { __typename id name } diseases { __typename id name } study { __typename id name publication
		{ year } retraction { date } } }`;

const CHARTED = 24;

/** Adverse events of a list of reports: the graded on the scale of grades, all in the table. */
export function AdverseEvents({ source, about = 'diseases' }) {
	const list = useList(source);
	return html`<${AdverseEventList} list=${list} about=${about} />`;
}

/** The same of reports that are at hand: `list` is as from useList. */
export function AdverseEventList({ list, about }) {
	const picture = useRef();
	if (list.total === 0) {
		return html`<section class="section" id="adverse-events"><h2>${t('events.title')}</h2>
			<p class="quiet">${t('events.none')}</p></section>`;
	}
	const graded = list.nodes.filter(({ grade }) => grade).toSorted((one,
		other) => other.grade.highest - one.grade.highest || other.grade.lowest - one.grade.lowest
			|| (other.share?.value ?? 0) - (one.share?.value ?? 0));
	const charted = graded.slice(0, CHARTED);
	const versions = [...new Set(graded.map(({ grade }) => grade.ctcaeVersion ?? t('events.noVersion')))];
	const columns = [
		{ key: 'event', title: t('col.event'), value: (row) => row.event.name,
			cell: (row) => html`<span lang="en">${row.event.name}</span>
			${row.serious && html` <span class="chip warn">${t('events.serious')}</span>`}` },
		{ key: 'grade', title: t('col.grade'), value: (row) => row.grade?.text, numeric: true },
		{ key: 'share', title: t('col.share'), value: (row) => row.share?.value ?? null, numeric: true,
			cell: (row) => row.share ? html`<${Share} share=${row.share} />` : (row.affected === null
			? html`<span class="quiet">${t('table.absent')}</span>` : t('events.affected', { count: row.affected })) },
		{ key: 'interval', title: t('chart.interval'), value: (row) => intervalText(row.share), numeric: true },
		{ key: 'about', title: t(about === 'drugs' ? 'col.drug' : 'col.disease'),
			value: (row) => row.use[about].map(({ name }) => name).join(', '),
			cell: (row) => html`<${RecordLinks} nodes=${row.use[about]} />` },
		{ key: 'study', title: t('col.report'), value: (row) => row.use.study.name,
			cell: (row) => html`<${StudyLink} study=${row.use.study} fact=${row.event.name} about=${row.use.id} />` },
		{ key: 'note', title: t('col.note'), fixed: true,
			value: (row) => [row.asReported, row.note].filter(Boolean).join('; '),
			cell: (row) => html`<span class="hint" lang="en">${[row.asReported, row.note].filter(Boolean).join('; ') || '–'}
			</span>` }
	];
	const rows = charted.map((report, index) => ({ key: index, label: report.event.name, lowest: report.grade.lowest,
		highest: report.grade.highest,
		text: report.grade.text, numbers: shareText(report.share) ?? (report.affected === null ? null
			: t('events.affected', { count: report.affected })) }));
	return html`<section class="section" id="adverse-events">
		<${Counted} title=${t('events.title')} total=${list.total}><${TakeAlong} picture=${graded.length > 0
			? () => picture.current : null} table=${{ columns, rows: list.nodes }} name="adverse-events" /><//>
		${graded.length > 0 && html`<figure class="figure"><figcaption>${t('events.caption',
			{ versions: versions.join(', ') })}</figcaption>
			<${GradeChart} svg=${picture} label=${t('events.chartLabel', { count: rows.length })} rows=${rows} />
			${charted.length < graded.length
				&& html`<p class="hint">${t('chart.worst', { count: charted.length, total: list.total })}</p>`}
		</figure>`}
		${versions.length > 1 && html`<p class="hint">${t('events.versions')}</p>`}
		<details class="twin" open=${graded.length === 0}><summary>${t('chart.twin')}</summary>
			<${Table} caption=${t('events.title')} hideCaption columns=${columns} rows=${list.nodes}
				rowKey=${(row) => `${row.use.id} ${row.event.id} ${row.grade?.text}`} />
		</details>
		<${More} list=${list} />
	</section>`;
}
