/**
 * The scoping review's tables, computed live beside the printed figures.
 */
import { html } from '../lib.js';
import { more, number, t, word } from '../messages.js';
import { href, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { COUNTS, gradedRowsOf, reproduction, rowsOf, SUMMARIES } from '../paper.js';
import { intervalText, shareText } from '../parts/chart.js';
import { Cite } from '../parts/cite.js';
import { Bases, Retracted } from '../parts/evidence.js';
import { StanceChip } from '../parts/marks.js';
import { RecordLink, RecordLinks } from '../parts/record.js';
import { Answered, Empty, Truncated } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { TakeAlong } from '../parts/take.js';

await more('paper');

const QUERY = `query Paper {
	${SUMMARIES}
	uses(orderBy: { field: ROW, direction: DESC }, first: 100) { totalCount pageInfo { hasNextPage } edges { node {
		id row effect stance detail bases patients adverseEventStatus relatedDeaths notes asReported { drug disease bases
			effect reference }
		drugs { __typename id name } diseases { __typename id name } study { __typename id name publication { reference }
			retraction { date } }
		adverseEvents { event { name } grade { text lowest highest } affected share { numerator denominator value lower upper
			} asReported note }
	} } }
}
${COUNTS}`;

const TABLES = ['1', '2', '3', 'text'];

function figure(it) {
	if (it === null) {
		return null;
	}
	const main = it.of === undefined ? `${number(it.value, 1)}${it.unit === 'percent' ? '%'
		: ['studies', 'patients', 'drugs', undefined].includes(it.unit) ? '' : ` ${it.unit}`}`
		: t('chart.share', { numerator: it.value, denominator: it.of, percent: number(it.percent ?? 100 * it.value / it.of,
			1) });
	const range = it.interval ? ` (${word('IntervalKind', it.interval.kind)} ${number(it.interval.lower,
		1)}–${number(it.interval.upper, 1)})`
		: it.interval95?.lower !== undefined ? ` (${t('chart.interval')} ${intervalText(it.interval95)})` : '';
	return main + range;
}

function nameOf(section, line) {
	const type = { ages: 'AgeGroup', effects: 'Effect', events: 'AdverseEventStatus', bases: 'Basis' }[section];
	return type && line.key ? word(type, line.key) : line.name?.replace(/^Chapter /, '') ?? line.label ?? line.key;
}

function lineColumns(section) {
	return [
		{ key: 'name', title: t('paper.line'), fixed: true, value: (line) => nameOf(section, line) },
		{ key: 'printed', title: t('paper.printed'), fixed: true, value: (line) => figure(line.printed),
			cell: (line) => html`${figure(line.printed) ?? '–'}
			${line.printed?.asReported && html`<p class="hint" lang="en">“${line.printed.asReported}”</p>`}` },
		{ key: 'computed', title: t('paper.computed'), fixed: true, value: (line) => figure(line.computed),
			cell: (line) => figure(line.computed) ?? html`<span class="quiet">${t('paper.notComputable')}</span>` },
		{ key: 'difference', title: t('paper.difference'), fixed: true,
			value: (line) => line.same ? '=' : line.why ? t(`paper.why.${line.why}`) : t('paper.differs'),
			cell: (line) => line.same ? html`<span class="same"><span aria-hidden="true">=</span> ${t('paper.same')}</span>`
				: html`<div class="prose">${line.why ? t(`paper.why.${line.why}`) : t('paper.differs')}</div>` }
	];
}

function Lines({ section }) {
	const columns = lineColumns(section.id);
	const same = section.lines.filter((line) => line.same).length;
	return html`<section class="section" id=${section.id}>
		<div class="section-head"><h3>${t(`paper.section.${section.id}`)} <span class="count">${t('paper.sameOf',
			{ count: same, all: section.lines.length })}</span></h3>
			<${TakeAlong} table=${{ columns, rows: section.lines }} name=${`review-${section.id}`} /></div>
		<${Table} caption=${t(`paper.section.${section.id}`)} hideCaption columns=${columns} rows=${section.lines}
			rowKey=${(line) => line.name ?? line.key} />
	</section>`;
}

/** How the graph reads a name, and what is printed, where that is not the same. */
function Read({ nodes, printed }) {
	const names = nodes.map(({ name }) => name).join(', ');
	const differs = printed && printed.toLowerCase() !== names.toLowerCase();
	return html`<div class="read"><${RecordLinks} nodes=${nodes} />
		${differs && html`<p class="hint">${t('paper.printedAs')} <q lang="en">${printed}</q></p>`}</div>`;
}

const PRINTED = () => [
	{ key: 'printedDrug', title: t('paper.printedDrug'), value: (use) => use.asReported?.drug },
	{ key: 'printedDisease', title: t('paper.printedDisease'), value: (use) => use.asReported?.disease },
	{ key: 'printedBases', title: t('paper.printedBases'), value: (use) => use.asReported?.bases }
];

const TABLE_2 = () => [
	{ key: 'row', title: t('paper.row'), numeric: true, value: (use) => use.row },
	{ key: 'drugs', title: t('col.drug'), value: (use) => use.drugs.map(({ name }) => name).join(', '),
		cell: (use) => html`<${Read} nodes=${use.drugs} printed=${use.asReported?.drug} />` },
	{ key: 'diseases', title: t('col.disease'), value: (use) => use.diseases.map(({ name }) => name).join(', '),
		cell: (use) => html`<${Read} nodes=${use.diseases} printed=${use.asReported?.disease} />` },
	{ key: 'bases', title: t('col.bases'), value: (use) => use.bases.map((basis) => word('Basis', basis)).join(', '),
		cell: (use) => html`<${Bases} bases=${use.bases} />
		${use.asReported?.bases && html`<p class="hint">${t('paper.codes', { codes: use.asReported.bases })}</p>`}` },
	{ key: 'effect', title: t('col.effect'), value: (use) => word('Effect', use.effect),
		cell: (use) => html`<${StanceChip} stance=${use.stance}>${word('Effect', use.effect)}<//>` },
	{ key: 'detail', title: t('col.detail'), fixed: true,
		value: (use) => [use.detail, ...use.notes].filter(Boolean).join(' '),
		cell: (use) => html`<div class="prose" lang="en">${use.detail ?? '–'}
		${use.notes.map((note) => html`<p class="slip">${note}</p>`)}</div>` },
	{ key: 'study', title: t('col.report'), value: (use) => use.study.name,
		cell: (use) => html`<div class="prose"><${RecordLink} node=${use.study} />${use.study.publication?.reference
		&& html` <span class="quiet">[${use.study.publication.reference}]</span>`}<${Retracted} study=${use.study} /></div>` }
];

/** The events of a use by grade, the worst first: `[{ grade, text }]`. */
function eventsByGrade(use) {
	const graded = use.adverseEvents.filter(({ grade }) => grade).toSorted((one,
		other) => other.grade.highest - one.grade.highest || other.grade.lowest - one.grade.lowest);
	return [...new Set(graded.map(({ grade }) => grade.text))].map((grade) => ({ grade,
		text: graded.filter((event) => event.grade.text === grade).map((event) =>
		`${event.event.name}${event.share ? ` ${shareText(event.share)}` : event.affected === null ? ''
			: ` ${t('events.affected', { count: event.affected })}`}`).join('; ') }));
}

function Events({ use }) {
	return html`<dl class="events">
		${eventsByGrade(use).map(({ grade, text }) => html`<div key=${grade}><dt><span class="heard">${t('col.grade')} </span>
		${grade}</dt><dd lang="en">${text}</dd></div>`)}</dl>`;
}

const TABLE_3 = () => [
	{ key: 'drugs', title: t('col.drug'), value: (use) => use.drugs.map(({ name }) => name).join(', '),
		cell: (use) => html`<${RecordLinks} nodes=${use.drugs} />` },
	{ key: 'diseases', title: t('col.disease'), value: (use) => use.diseases.map(({ name }) => name).join(', '),
		cell: (use) => html`<${RecordLinks} nodes=${use.diseases} />` },
	{ key: 'patients', title: t('col.patients'), numeric: true, value: (use) => use.patients },
	{ key: 'events', title: t('paper.gradedEvents'), fixed: true,
		value: (use) => eventsByGrade(use).map(({ grade, text }) => `${grade}: ${text}`).join('; '),
		cell: (use) => html`<${Events} use=${use} />` },
	{ key: 'deaths', title: t('paper.deaths'), numeric: true, value: (use) => use.relatedDeaths }
];

function TableOf({ id, columns, more = [], rows, total }) {
	return html`<section class="section"><div class="section-head"><h2>${t(`paper.table.${id}`)} <span class="count">
		${t('list.total', { count: total })}</span></h2>
			<${TakeAlong} table=${{ columns: [...columns, ...more], rows }} name=${`review-table-${id}`} /></div>
		<p>${t(`paper.table.${id}.text`)}</p>
		<${Table} caption=${t(`paper.table.${id}`)} hideCaption columns=${columns} rows=${rows} rowKey=${(use) => use.id}
			filterable head=${id === '2' ? 'row' : 'drugs'} /></section>`;
}

export default function PaperView({ params }) {
	const table = TABLES.includes(params.table) ? params.table : '1';
	const answer = useAnswer(QUERY);
	useTitle(t('paper.title'));
	return html`<article class="paper">
		<header class="record-head"><div class="record-title"><p class="kind">${t('paper.kind')}</p>
			<h1>${t('paper.title')}</h1></div><${TakeAlong} query=${QUERY} /></header>
		<p>${t('paper.intro')} ${answer.data?.review && html`<${RecordLink} node=${answer.data.review} />`}</p>
		<nav class="tabs" aria-label=${t('paper.tables')}><ul role="list">${TABLES.map((one) => html`<li key=${one}>
			<a href=${href(one === '1' ? 'paper' : `paper/${one}`)} aria-current=${one === table ? 'page' : null}>
			${t(`paper.tab.${one}`)}</a></li>`)}</ul></nav>
		<${Answered} answer=${answer} lines="8">${(data) => {
			if (!data.review || data.all.length === 0) {
				return html`<${Empty} title=${t('paper.none.title')}><p>${t('paper.none.text')}</p><//>`;
			}
			const sections = reproduction(data);
			return html`${data.uses.pageInfo.hasNextPage
				&& html`<${Truncated}>${t('list.shown', { shown: data.uses.edges.length, total: data.uses.totalCount })}<//>`}
				${table === '1' && html`<h2>${t('paper.table.1')}</h2><p>${t('paper.table.1.text')}</p>
					${sections.filter(({ id }) => id !== 'claims')
					.map((section) => html`<${Lines} key=${section.id} section=${section} />`)}`}
				${table === '2' && html`<${TableOf} id="2" columns=${TABLE_2()} more=${PRINTED()} rows=${rowsOf(data.uses)}
					total=${rowsOf(data.uses).length} />`}
				${table === '3' && html`<${TableOf} id="3" columns=${TABLE_3()} rows=${gradedRowsOf(data.uses)}
					total=${gradedRowsOf(data.uses).length} />`}
				${table === 'text' && html`<h2>${t('paper.table.text')}</h2><${Lines} section=${sections.at(-1)} />`}`;
		}}<//>
		<${Cite} title=${t('paper.title')} name="clew-review" />
	</article>`;
}
