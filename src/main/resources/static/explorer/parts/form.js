/**
 * A form that is made of a list of fields (`study-fields.js`): lists, groups and fields within each other, and all that
 * was found in it.
 */
import { html, useContext, useEffect, useRef } from '../lib.js';
import { t } from '../messages.js';
import { described, inWords, labelOf } from '../study-fields.js';
import { Finding, Findings, FormContext, hintOf, idOf, Leaf, startsWith, useFindings } from './field.js';

/** What is found at an entry or group as a whole. */
function Here({ path }) {
	return html`<${Findings} findings=${useFindings(path, true)} id=${idOf(path)} />`;
}

function List({ field, parent, path, level }) {
	const { input, set } = useContext(FormContext);
	const findings = useFindings(path, true);
	const id = idOf(path);
	const entries = path.reduce((at, step) => at?.[step], input) ?? [];
	const added = useRef(false);
	const name = labelOf(parent, field.name);
	const one = t(`form.one.${field.name}`);
	useEffect(() => {
		if (added.current) {
			added.current = false;
			/** @type {HTMLElement} */
			const field = document.getElementById(idOf([...path, entries.length - 1]))
				?.querySelector('input, select, textarea');
			field?.focus();
		}
	}, [entries.length]);
	const add = () => {
		added.current = true;
		set([...path, String(entries.length)], {});
	};
	const remove = (index) => {
		set(path, entries.toSpliced(index, 1));
		document.getElementById(`${id}-add`)?.focus();
	};
	const hint = hintOf(parent, field.name);
	return html`<div class="list-field field-wide" id=${id} tabindex="-1">
		${level === 2 ? html`<h2>${name}</h2>` : html`<p class="list-name">${name}</p>`}
		${hint && html`<p class="hint">${hint}</p>`}
		<${Findings} findings=${findings} id=${id} />
		${entries.map((entry, index) => html`<fieldset class="entry" key=${index} id=${idOf([...path, index])} tabindex="-1">
			<legend>${t('form.entry', { name: one, number: index + 1 })}</legend>
			<${Here} path=${[...path, String(index)]} />
			<${Fields} fields=${field.fields} parent=${field.name} path=${[...path, String(index)]} level=${level + 1} />
			<button type="button" class="remove" onClick=${() => remove(index)}>${t('form.remove',
				{ name: t('form.entry', { name: one, number: index + 1 }) })}</button>
		</fieldset>`)}
		<button type="button" id="${id}-add" onClick=${add}>${t('form.add', { name: one })}</button>
	</div>`;
}

function Group({ field, parent, path, level }) {
	return html`<fieldset class="group field-wide" id=${idOf(path)} tabindex="-1"><legend>${labelOf(parent,
		field.name)}</legend>
		<${Here} path=${path} />
		<${Fields} fields=${field.fields} parent=${field.name} path=${path} level=${level + 1} /></fieldset>`;
}

function One({ field, parent, path, level }) {
	const kind = { list: List, group: Group }[field.kind] ?? Leaf;
	return html`<${kind} field=${field} parent=${parent} path=${[...path, field.name]} level=${level} />`;
}

/** All fields of a group; those that few studies need are folded away until they hold something. */
export function Fields({ fields, parent, path, level = 2 }) {
	const { input, findings } = useContext(FormContext);
	const within = path.reduce((at, step) => at?.[step], input);
	const rare = fields.filter((field) => field.rare);
	const open = rare.some((field) => inWords(field, within?.[field.name]) !== null
		|| findings.some((finding) => startsWith(finding.path, [...path, field.name])));
	const one = (field) => html`<${One} key=${field.name} field=${field} parent=${parent} path=${path} level=${level} />`;
	return html`<div class="fields">
		${fields.filter((field) => !field.rare && !field.section).map(one)}
		${rare.length > 0 && html`<details class="field-wide" open=${open}><summary>${t('form.more')}</summary>
			<div class="fields">${rare.map(one)}</div></details>`}
		${fields.filter((field) => field.section).map(one)}
	</div>`;
}

/** All findings, each leading to its field. `focus` moves there once it is shown. */
export function FindingList({ findings, label }) {
	const go = (event, path) => {
		event.preventDefault();
		for (let length = path.length; length > 0; length--) {
			const field = document.getElementById(idOf(path.slice(0, length)));
			if (field) {
				field.closest('details')?.setAttribute('open', '');
				field.scrollIntoView({ block: 'center' });
				field.focus();
				return;
			}
		}
	};
	return html`<ul class="finding-list" role="list" aria-label=${label}>
		${findings.map((finding, index) => html`<li key=${index}>
		<a href="#${idOf(finding.path)}" onClick=${(event) => go(event, finding.path)}>${described(finding.path).label}
			</a> <${Finding} finding=${finding} /></li>`)}</ul>`;
}
