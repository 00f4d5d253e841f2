/**
 * Every reason down to its paper: a table that sorts, and filters by kind, age group and year.
 */
import { html, useId, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { accountOf } from '../strands.js';
import { paperOf } from '../candidate.js';
import { Folded } from './candidate.js';
import { Conditions } from './label.js';
import { Elsewhere, Identifier } from './identifiers.js';
import { Dots, StanceChip } from './marks.js';
import { RecordLink } from './record.js';
import { ReportError } from './report.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';

/** The age group that a reason's own record states; a label's youngest age; null where nothing is said. */
function ageOf({ record }) {
	return record?.ageGroup ? word('AgeGroup', record.ageGroup) : record?.ageStated ?? null;
}

function sourcesOf({ sources }) {
	return sources.map(({ name, version, date }) => `${name}${version || date ? ` (${version ?? date})` : ''}`).join('; ');
}

const absent = html`<span class="quiet" aria-hidden="true">–</span><span class="heard">${t('table.absent')}</span>`;

/** So many reasons are shown at first. */
const FIRST = 12;

const numbers = ({ patients, stance }) => patients === null ? absent
	: html`<${Dots} count=${patients} stance=${stance} />${patients}`;

const COLUMNS = () => [
	{ key: 'stance', title: t('thread.stance'), value: ({ stance }) => word('Stance', stance),
		cell: ({ stance }) => html`<${StanceChip} stance=${stance} />` },
	{ key: 'kind', title: t('col.kind'), value: ({ kind }) => word('EvidenceKind', kind) },
	{ key: 'year', title: t('col.year'), numeric: true, value: ({ year }) => year, cell: ({ year }) => year ?? absent },
	{ key: 'patients', title: t('col.patients'), numeric: true, value: ({ patients }) => patients, cell: numbers },
	{ key: 'level', title: t('col.level'), value: ({ level }) => level, cell: ({ level }) => level ?? absent },
	{ key: 'age', title: t('col.age'), value: ageOf, cell: (reason) => ageOf(reason) ?? absent },
	{ key: 'finding', title: t('col.finding'), fixed: true,
		value: (reason) => [...reason.conditions.map(({ text }) => `[${text}]`), reason.sentence,
		accountOf(reason)].filter(Boolean).join(' '),
		cell: (reason) => html`<div class="prose"><${Conditions} conditions=${reason.conditions} />
			<span lang="en">${reason.sentence}${accountOf(reason) && html` <${Folded} text=${accountOf(reason)} />`}
			</span> <${ReportError} fact=${reason.sentence} about=${[reason.publication?.id, reason.record?.id].filter(Boolean)
			.join(', ')} /></div>` },
	{ key: 'paper', title: t('col.report'),
		value: ({ publication, record }) => publication
		? [publication.title || publication.name, paperOf(publication)].filter(Boolean).join(' ') : record?.url,
		cell: (reason) => html`<div class="prose"><${PaperLinks} reason=${reason} /></div>` },
	{ key: 'source', title: t('col.source'), value: sourcesOf,
		cell: (reason) => html`<span class="quiet" lang="en">${sourcesOf(reason)}</span>` }
];

function PaperLinks({ reason: { publication, record } }) {
	const id = paperOf(publication);
	return html`${publication
		&& html`<${RecordLink} node=${{ ...publication, name: publication.title || publication.name }} /> `}
		${id && html`<${Identifier} id=${id} /> `}
		${record?.url && html`<${Elsewhere} url=${record.url}>${t('reason.labelLink')}<//>`}`;
}

function Choice({ label, values, chosen, change }) {
	const id = useId();
	return html`<p class="table-order"><label for=${id}>${label}</label>
		<select id=${id} onChange=${(event) => change(event.target.value)}>
		<option value="">${t('filter.any')}</option>${values.map((value) => html`<option key=${value} value=${value}
			selected=${value === chosen}>${value}</option>`)}</select></p>`;
}

/** The reasons of a candidate, `of` so many in all. */
export function ReasonTable({ reasons, of, name }) {
	const [kept, setKept] = useState({});
	const [whole, setWhole] = useState(false);
	const by = { kind: ({ kind }) => word('EvidenceKind', kind), age: (reason) => ageOf(reason) ?? t('table.absent'),
		year: ({ year }) => year === null ? t('table.absent') : String(year) };
	const values = (key) => [...new Set(reasons.map(by[key]))].toSorted((one, other) => key === 'year'
		? other.localeCompare(one) : one.localeCompare(other));
	const rows = reasons.map((reason, index) => ({ ...reason, key: index })).filter((reason) => Object.entries(kept)
		.every(([key, value]) => !value || by[key](reason) === value));
	const columns = COLUMNS();
	return html`<section class="section" id="evidence"><div class="section-head">
		<h2>${t('reasonTable.title')} <span class="count" role="status">${t('table.kept', { count: rows.length,
		all: of })}</span></h2>
			<${TakeAlong} table=${{ columns, rows }} name=${`evidence-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`} />
				</div>
		<div class="reason-filters no-print">${Object.keys(by)
			.map((key) => html`<${Choice} key=${key} label=${t(`col.${key}`)} values=${values(key)} chosen=${kept[key] ?? ''}
			change=${(value) => setKept({ ...kept, [key]: value })} />`)}</div>
		${reasons.length < of && html`<p class="hint">${t('list.shown', { shown: reasons.length, total: of })}</p>`}
		<${Table} caption=${t('reasonTable.title')} hideCaption columns=${columns} rows=${whole ? rows
			: rows.slice(0, FIRST)} rowKey=${({ key }) => key} head="finding" />
		${!whole && rows.length > FIRST && html`<p class="no-print"><button type="button" onClick=${() => setWhole(true)}>
			${t('reasonTable.all', { count: rows.length })}</button></p>`}</section>`;
}
