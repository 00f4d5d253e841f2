/**
 * A table that sorts, filters and says how many rows it shows. On narrow screens each row becomes a card, by the
 * style sheet.
 */
import { html, useId, useState } from '../lib.js';
import { language, t } from '../messages.js';

const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

function compare(one, other) {
	// What is not stated goes last, whichever way the rest is ordered.
	if (typeof one === 'number' && typeof other === 'number') {
		return one - other;
	}
	return collator.compare(String(one), String(other));
}

function isAbsent(value) {
	return value === null || value === undefined || value === '';
}

/** The rows in the order of `sort`, which is `{ key, descending }` or null for the given order. */
function sorted(rows, columns, sort) {
	const column = sort && columns.find(({ key }) => key === sort.key);
	if (!column) {
		return rows;
	}
	return rows.toSorted((one, other) => {
		const [a, b] = [column.value(one), column.value(other)];
		if (isAbsent(a) || isAbsent(b)) {
			return Number(isAbsent(a)) - Number(isAbsent(b));
		}
		return sort.descending ? compare(b, a) : compare(a, b);
	});
}

function Heading({ column, sort, onSort }) {
	if (column.fixed) {
		return html`<th scope="col" role="columnheader" class=${column.numeric ? 'numeric' : ''}>${column.title}</th>`;
	}
	const on = sort?.key === column.key;
	const next = !on ? { key: column.key, descending: Boolean(column.numeric) }
		: sort.descending === Boolean(column.numeric) ? { key: column.key, descending: !column.numeric } : null;
	return html`<th scope="col" role="columnheader" class=${column.numeric ? 'numeric' : ''} aria-sort=${on
		? (sort.descending ? 'descending' : 'ascending') : null}>
		<button type="button" class="sort" onClick=${() => onSort(next)}>${column.title}
			<span aria-hidden="true" class="sort-sign">${on ? (sort.descending ? '▾' : '▴') : ''}</span></button>
	</th>`;
}

/** The order as a field, for narrow screens, where there are no headings. */
function Order({ columns, sort, onSort }) {
	const id = useId();
	const chosen = sort ? `${sort.key}:${sort.descending ? 'desc' : 'asc'}` : '';
	const options = columns.filter((column) => !column.fixed)
		.flatMap((column) => (column.numeric ? [true, false] : [false, true]).map((descending) => ({
		value: `${column.key}:${descending ? 'desc' : 'asc'}`, text: `${column.title} ${descending ? '▾' : '▴'}`,
			sort: { key: column.key, descending } })));
	return html`<p class="table-order narrow-only"><label for=${id}>${t('table.order')}</label>
		<select id=${id} onChange=${(event) => onSort(options.find(({ value }) => value === event.target.value)?.sort
			?? null)}>
			<option value="">${t('table.given')}</option>
			${options.map(({ value, text }) => html`<option value=${value} selected=${value === chosen}>${text}</option>`)}
		</select></p>`;
}

function Row({ row, columns, head }) {
	return html`<tr role="row">${columns.map((column) => {
		const content = column.cell ? column.cell(row) : isAbsent(column.value(row))
			? html`<span class="quiet">${t('table.absent')}</span>` : column.value(row);
		return column.key === head ? html`<th scope="row" role="rowheader" data-label=${column.title}
			class="column-${column.key}"><div>${content}</div></th>`
			: html`<td role="cell" data-label=${column.title} class="column-${column.key} ${column.numeric ? 'numeric' : ''}">
				<div>${content}</div></td>`;
	})}</tr>`;
}

/**
 * `columns`: `{ key, title, value(row), cell?(row), numeric?, fixed? }`; `value` is what sorts, filters and
 * downloads, `cell` what shows, `fixed` does not sort. `rowKey(row)`. `filterable` shows a field that keeps the rows
 * with its words. `head` is the column that names the row.
 */
export function Table({ caption, columns, rows, rowKey, head = columns[0]?.key, filterable, hideCaption, wide }) {
	const id = useId();
	const [order, setOrder] = useState(null);
	const [words, setWords] = useState('');
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	const kept = wanted.length === 0 ? rows : rows.filter((row) => {
		const text = columns.map((column) => column.value(row)).join(' ').toLowerCase();
		return wanted.every((one) => text.includes(one));
	});
	return html`<div class="table-part">
		${filterable && html`<p class="table-filter"><label for=${id}>${t('table.filter')}</label>
			<input id=${id} type="search" value=${words} onInput=${(event) => setWords(event.target.value)} />
			<span role="status">${wanted.length > 0 ? t('table.kept', { count: kept.length, all: rows.length }) : ''}</span>
				</p>`}
		${rows.length > 1 && !wide && html`<${Order} columns=${columns} sort=${order} onSort=${setOrder} />`}
		<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
			<table role="table" class=${wide ? 'wide' : ''}>
				<caption class=${hideCaption ? 'heard' : ''}>${caption}</caption>
				<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<${Heading} key=${column.key} column=${column}
					sort=${order} onSort=${setOrder} />`)}</tr></thead>
				<tbody role="rowgroup">${sorted(kept, columns, order).map((row) => html`<${Row} key=${rowKey(row)} row=${row}
					columns=${columns} head=${head} />`)}</tbody>
			</table>
		</div>
	</div>`;
}
