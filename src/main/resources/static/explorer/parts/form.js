/**
 * The fields of a form that is made of a list of fields (`study-fields.js`), each with what is found at it.
 */
import { createContext, html, useContext, useEffect, useRef } from '../lib.js';
import { t, word } from '../messages.js';
import { described, inWords, labelOf } from '../study-fields.js';
import { RecordBox } from './combobox.js';
import { useRecordNames } from './patient.js';

/** `{ input, set(path, value), findings }`; findings are those that show, each with `path`. */
export const FormContext = createContext(null);

const named = new Map();

export function idOf(path) {
	return `f-${path.join('-')}`;
}

function startsWith(path, start) {
	return start.every((step, index) => path[index] === step);
}

function useFindings(path, exactly) {
	return useContext(FormContext).findings.filter((finding) => startsWith(finding.path, path)
		&& (!exactly || finding.path.length === path.length));
}

/**
 * What was found, in words: that something is missing, the field says in the reader's language; the rest the API
 * says, in English.
 */
function Finding({ finding }) {
	const { field } = described(finding.path);
	if (finding.code === 'REQUIRED' && field && !finding.local) {
		return html`<span class="finding-text">${t('form.isMissing')}</span>`;
	}
	const accepted = finding.accepted?.map((one) => field?.values?.includes(one) ? word(field.type, one) : one) ?? [];
	return html`<span class="finding-text"><span lang=${finding.local ? null : 'en'}>${finding.message}</span>
		${accepted.length > 0
		&& html` <span class="quiet">${t('form.accepted')} <span lang="en">${accepted.join(', ')}</span></span>`}</span>`;
}

function Findings({ findings, id }) {
	return findings.length > 0 && html`<ul class="field-findings" id="${id}-found" role="list">
		${findings.map((finding, index) => html`<li key=${index}><${Finding} finding=${finding} /></li>`)}</ul>`;
}

function Label({ id, text, field }) {
	return html`<label for=${id}>${text}${field.required && html` <span class="required">${t('form.required')}</span>`}
		</label>`;
}

function hintOf(parent, name) {
	const key = `form.${parent}.${name}.hint`;
	const text = t(key);
	return text === key ? null : text;
}

function Control({ field, id, value, change, describedBy, invalid }) {
	const same = { id, 'aria-describedby': describedBy, 'aria-invalid': invalid ? 'true' : null };
	switch (field.kind) {
		case 'area':
			return html`<textarea ...${same} rows="2" lang="en" value=${value ?? ''}
				onInput=${(event) => change(event.target.value || undefined)}></textarea>`;
		case 'words':
			return html`<textarea ...${same} rows="2" lang="en" value=${(value ?? []).join('\n')}
				placeholder=${t('form.onePerLine')}
				onInput=${(event) => change(event.target.value ? event.target.value.split('\n') : undefined)}></textarea>`;
		case 'whole':
			return html`<input ...${same} type="text" inputmode="numeric" value=${value ?? ''}
				onInput=${(event) => change(event.target.value || undefined)} />`;
		case 'decimal':
			return html`<input ...${same} type="text" inputmode="decimal" value=${value ?? ''}
				onInput=${(event) => change(event.target.value || undefined)} />`;
		case 'flag':
			return html`<select ...${same} onChange=${(event) => change(event.target.value === '' ? undefined
				: event.target.value === 'true')}>
				<option value="" selected=${value === undefined}>${t('form.choose')}</option>
				<option value="true" selected=${value === true}>${t('filter.yes')}</option>
				<option value="false" selected=${value === false}>${t('filter.no')}</option></select>`;
		case 'choice': {
			const values = !value || field.values.includes(value) ? field.values : [...field.values, value];
			return html`<select ...${same} onChange=${(event) => change(event.target.value || undefined)}>
				<option value="" selected=${!value}>${t('form.choose')}</option>
				${values.map((one) => html`<option key=${one} value=${one} selected=${one === value}>
					${word(field.type, one)}</option>`)}</select>`;
		}
		default:
			return html`<input ...${same} type="text" lang="en" value=${value ?? ''}
				onInput=${(event) => change(event.target.value || undefined)} />`;
	}
}

function Choices({ field, id, text, value = [], change, findings }) {
	const toggle = (one) => change(value.includes(one) ? value.filter((other) => other !== one)
		: field.values.filter((other) => other === one || value.includes(other)));
	return html`<fieldset class="field field-wide" id=${id} tabindex="-1" aria-describedby=${findings.length > 0
		? `${id}-found` : null}>
		<legend>${text}${field.required && html` <span class="required">${t('form.required')}</span>`}</legend>
		<div class="picks">${field.values.map((one) => html`<label class="check" key=${one}>
			<input type="checkbox" checked=${value.includes(one)} onChange=${() => toggle(one)} />
			${word(field.type, one)}</label>`)}</div>
		<${Findings} findings=${findings} id=${id} />
	</fieldset>`;
}

function Records({ field, id, text, value, change, findings, hint }) {
	const single = field.kind === 'record';
	const chosen = single ? (value ? [value] : []) : value ?? [];
	const names = useRecordNames(chosen);
	const nameOf = (one) => named.get(one) ?? names.get(one)?.name ?? one;
	const add = ({ node }) => {
		named.set(node.id, node.name);
		change(single ? node.id : chosen.includes(node.id) ? chosen : [...chosen, node.id]);
	};
	const remove = (index) => {
		const rest = chosen.toSpliced(index, 1);
		change(rest.length > 0 && !single ? rest : undefined);
		document.getElementById(id)?.focus();
	};
	return html`<div class="field field-wide">
		<${RecordBox} id=${id} label=${field.required ? `${text} ${t('form.required')}` : text} hint=${hint}
			types=${field.types} clears free onChoose=${add} invalid=${findings.length > 0}
			describedBy=${findings.length > 0 ? `${id}-found` : null} />
		${chosen.length > 0 && html`<ul class="chosen" role="list" aria-label=${text}>
			${chosen.map((one, index) => html`<li key=${one}><span lang="en">${nameOf(one)}</span>${nameOf(one) !== one
			&& html` <code>${one}</code>`}
			<button type="button" class="plain" onClick=${() => remove(index)} aria-label=${t('ask.remove',
				{ name: nameOf(one) })}>×</button></li>`)}</ul>`}
		<${Findings} findings=${findings} id=${id} />
	</div>`;
}

function Leaf({ field, parent, path }) {
	const { input, set } = useContext(FormContext);
	const findings = useFindings(path);
	const id = idOf(path);
	const value = path.reduce((at, step) => at?.[step], input);
	const text = labelOf(parent, field.name);
	const hint = hintOf(parent, field.name);
	const change = (next) => set(path, next);
	if (field.kind === 'choices') {
		return html`<${Choices} field=${field} id=${id} text=${text} value=${value} change=${change} findings=${findings} />`;
	}
	if (field.kind === 'record' || field.kind === 'records') {
		return html`<${Records} field=${field} id=${id} text=${text} value=${value} change=${change} findings=${findings}
			hint=${hint} />`;
	}
	const describedBy = [hint && `${id}-hint`, findings.length > 0 && `${id}-found`].filter(Boolean).join(' ') || null;
	const wide = ['area', 'words'].includes(field.kind) || (field.kind === 'text' && !field.short);
	return html`<div class="field ${wide ? 'field-wide' : ''}">
		<${Label} id=${id} text=${text} field=${field} />
		${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
		<${Control} field=${field} id=${id} value=${value} change=${change} describedBy=${describedBy}
			invalid=${findings.length > 0} />
		<${Findings} findings=${findings} id=${id} />
	</div>`;
}

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
