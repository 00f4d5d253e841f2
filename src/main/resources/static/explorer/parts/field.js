/**
 * One field of a form that is made of a list of fields (`study-fields.js`), with what is found at it.
 */
import { createContext, html, useContext } from '../lib.js';
import { t, word } from '../messages.js';
import { described, labelOf } from '../study-fields.js';
import { RecordBox } from './combobox.js';
import { useRecordNames } from './patient.js';

/** `{ input, set(path, value), findings }`; findings are those that show, each with `path`. */
export const FormContext = createContext(null);

const named = new Map();

export function idOf(path) {
	return `f-${path.join('-')}`;
}

/** Whether a path begins as another does. */
export function startsWith(path, start) {
	return start.every((step, index) => path[index] === step);
}

/** What was found at a path or beneath it; `exactly`: at the path only. */
export function useFindings(path, exactly) {
	return useContext(FormContext).findings.filter((finding) => startsWith(finding.path, path)
		&& (!exactly || finding.path.length === path.length));
}

/**
 * What was found, in words: that something is missing, the field says in the reader's language; the rest the API
 * says, in English.
 */
export function Finding({ finding }) {
	const { field } = described(finding.path);
	if (finding.code === 'REQUIRED' && field && !finding.local) {
		return html`<span class="finding-text">${t('form.isMissing')}</span>`;
	}
	const accepted = finding.accepted?.map((one) => field?.values?.includes(one) ? word(field.type, one) : one) ?? [];
	return html`<span class="finding-text"><span lang=${finding.local ? null : 'en'}>${finding.message}</span>
		${accepted.length > 0
		&& html` <span class="quiet">${t('form.accepted')} <span lang="en">${accepted.join(', ')}</span></span>`}</span>`;
}

/** All that was found at a field. */
export function Findings({ findings, id }) {
	return findings.length > 0 && html`<ul class="field-findings" id="${id}-found" role="list">
		${findings.map((finding, index) => html`<li key=${index}><${Finding} finding=${finding} /></li>`)}</ul>`;
}

function Label({ id, text, field }) {
	return html`<label for=${id}>${text}${field.required && html` <span class="required">${t('form.required')}</span>`}
		</label>`;
}

/** What a field asks for, where its name does not say all; null where it does. */
export function hintOf(parent, name) {
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

/** A field that holds a value and no further fields. */
export function Leaf({ field, parent, path }) {
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
