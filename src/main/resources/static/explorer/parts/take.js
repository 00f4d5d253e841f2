/**
 * "Take it along": the question behind a view, its table and its picture, to use elsewhere.
 */
import { html, useEffect, useRef, useState } from '../lib.js';
import { t } from '../messages.js';
import { pictureOf, svgOf } from './picture.js';

const GRAPHIQL = new URL('graphiql', document.baseURI);

/** Offers a file to save. */
export function save(name, type, content) {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }) {
	const line = (values) => values.map((value) => {
		const text = value === null || value === undefined ? '' : String(value);
		const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	}).join(',');
	return [line(columns.map((column) => column.title)),
		...rows.map((row) => line(columns.map((column) => column.value(row))))].join('\r\n') + '\r\n';
}

function jsonOf({ columns, rows }) {
	return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, column.value(row)
		?? null]))), null, '\t');
}

function curlOf(query, variables) {
	const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
	return `curl ${new URL('graphql', document.baseURI)} -H 'Content-Type: application/json' --data '${body}'`;
}

function graphiqlOf(query, variables) {
	return `${GRAPHIQL}?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

/**
 * The menu. `query` and `variables` are what the view asks; `table` is `{ name, columns, rows }` as for Table;
 * `picture` a function that gives the svg element. `items` are more: `{ label, act }`.
 */
export function TakeAlong({ query, variables = {}, table, picture, name = 'clew', items = [] }) {
	const [said, setSaid] = useState('');
	const details = useRef();
	useEffect(() => {
		const away = (event) => {
			if (details.current?.open && (event.key === 'Escape' || (event.type === 'pointerdown'
				&& !details.current.contains(event.target)))) {
				details.current.open = false;
				if (event.key) {
					details.current.querySelector('summary').focus();
				}
			}
		};
		document.addEventListener('pointerdown', away);
		document.addEventListener('keydown', away);
		return () => {
			document.removeEventListener('pointerdown', away);
			document.removeEventListener('keydown', away);
		};
	}, []);
	const copy = (text) => navigator.clipboard.writeText(text).then(() => setSaid(t('take.copied')),
		() => setSaid(t('take.notCopied')));
	const act = (label, what) => html`<li><button type="button" onClick=${what}>${label}</button></li>`;
	return html`<details class="take" ref=${details} onToggle=${() => setSaid('')}>
		<summary>${t('take.title')}</summary>
		<div class="take-menu">
			<ul role="list">
				${query && html`<li><a href=${graphiqlOf(query, variables)} target="_blank" rel="noopener">${t('take.graphiql')}</a>
					</li>
					${act(t('take.curl'), () => copy(curlOf(query, variables)))}`}
				${act(t('take.link'), () => copy(location.href))}
				${table && html`${act(t('take.csv'), () => save(`${name}.csv`, 'text/csv', csvOf(table)))}
					${act(t('take.json'), () => save(`${name}.json`, 'application/json', jsonOf(table)))}`}
				${picture && html`${act(t('take.svg'), () => save(`${name}.svg`, 'image/svg+xml', svgOf(picture())))}
					${act(t('take.png'), () => pictureOf(picture()).then((blob) => save(`${name}.png`, 'image/png', blob)))}`}
				${act(t('take.offline'), () => import('./offline.js').then(({ offlineCopy }) => save(`${name}.html`, 'text/html',
					offlineCopy())))}
				${items.map(({ label, act: what }) => act(label, what))}
			</ul>
			<p role="status" class="take-said">${said}</p>
		</div>
	</details>`;
}
