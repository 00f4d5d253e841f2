/**
 * A field that finds records by name while one types: the combobox pattern of WAI-ARIA, with a listbox.
 */
import { html, useEffect, useId, useRef, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { ask } from '../graphql.js';

const SEARCH = `query Search($text: String!, $types: [SearchType!]) {
	search(text: $text, types: $types, first: 8) {
		edges { type match matchedText node { __typename id name } }
	}
}`;

const PAUSE = 140;

/** How a record is found whose very name or identifier was typed. */
const EXACT = ['IDENTIFIER', 'EXACT_NAME'];

/** What is found for a text: null while nothing was asked, else `{ results, failed }`. */
function useSearch(text, types) {
	const [found, setFound] = useState(null);
	useEffect(() => {
		if (!/[\p{L}\p{N}]/u.test(text)) {
			setFound(null);
			return undefined;
		}
		const abort = new AbortController();
		const timer = setTimeout(() => {
			ask(SEARCH, { text: text.slice(0, 300), types }, { signal: abort.signal })
				.then(({ data }) => setFound({ text, results: data.search?.edges ?? [] }))
				.catch((error) => error.name === 'AbortError' || setFound({ text, results: [], failed: error }));
		}, PAUSE);
		return () => {
			clearTimeout(timer);
			abort.abort();
		};
	}, [text, types.join()]);
	return found;
}

function Result({ result, id, selected, choose }) {
	const other = result.matchedText.localeCompare(result.node.name, undefined, { sensitivity: 'base' }) !== 0;
	return html`<li role="option" id=${id} aria-selected=${selected} onMouseDown=${(event) => event.preventDefault()}
		onClick=${choose}>
		<span class="option-name" lang="en">${result.node.name}${other
			&& html`<span class="quiet"> · ${result.matchedText}</span>`}</span>
		<span class="option-kind">${word('SearchType', result.type)}</span>
	</li>`;
}

/**
 * The field. `types` are those of `SearchType`; `onChoose` gets a search result. `clears` empties the field after a
 * choice, for fields that gather several; `free` also offers the text as it was written, as a result without a
 * record; else `value`, the name of what is chosen, stays in it. Whatever is typed is kept: a `value` that comes late
 * does not replace it. `onEdit` gets each text that is typed, so that a former choice can be given up. Nothing that
 * is only like the text is chosen but by a click, or by the arrow keys and Enter. Enter alone tells `onWritten` the
 * text, where that is given; else it takes the one record that has the text as its name, or with `free` the text.
 */
export function RecordBox({ id: given, label, hideLabel, hint, placeholder, types, value = '', clears, free, onChoose,
	onEdit, onWritten, invalid, describedBy }) {
	const own = useId();
	const id = given ?? own;
	const [text, setText] = useState(value);
	const [open, setOpen] = useState(false);
	const [at, setAt] = useState(-1);
	const input = useRef();
	const edited = useRef(false);
	useEffect(() => {
		if (!edited.current) {
			setText(value);
		}
	}, [value]);
	const found = useSearch(open ? text : '', types);
	const written = free && found ? [{ type: 'WRITTEN', matchedText: text.trim(),
		node: { id: text.trim(), name: text.trim() } }] : [];
	const results = [...found?.results ?? [], ...written];
	const shown = open && found !== null;
	const waits = open && found?.text !== text && /[\p{L}\p{N}]/u.test(text);
	const close = () => {
		setOpen(false);
		setAt(-1);
	};
	const edit = (next) => {
		edited.current = next !== '';
		setText(next);
		onEdit?.(next);
	};
	const choose = (result) => {
		edited.current = false;
		setText(clears ? '' : result.node.name);
		close();
		onChoose(result);
	};
	const write = () => {
		const whole = text.trim();
		close();
		if (clears) {
			edit('');
		}
		onWritten(whole);
	};
	const sure = () => {
		const exact = found?.text === text ? found.results.filter(({ match }) => EXACT.includes(match)) : [];
		return exact.length === 1 ? exact[0] : free && text.trim() !== '' ? written[0] : undefined;
	};
	const enter = shown && at >= 0 ? () => choose(results[at]) : onWritten && text.trim() !== '' ? write
		: shown && sure() ? () => choose(sure()) : null;
	const keys = {
		ArrowDown: () => (setOpen(true), setAt(results.length === 0 ? -1 : (at + 1) % results.length)),
		ArrowUp: () => (setOpen(true), setAt(results.length === 0 ? -1 : (at <= 0 ? results.length : at) - 1)),
		Escape: () => shown ? close() : edit(''),
		Enter: enter
	};
	const pressed = (event) => {
		const act = keys[event.key];
		if (act && !event.isComposing) {
			event.preventDefault();
			act();
		}
	};
	const typed = (event) => {
		edit(event.target.value);
		setOpen(true);
		setAt(-1);
	};
	useEffect(() => {
		document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
	}, [at]);
	const status = !shown ? '' : found.failed ? t('search.failed') : results.length === 0 ? t('search.none')
		: t('search.found', { count: results.length });
	return html`<div class="combobox">
		<label for=${id} class=${hideLabel ? 'heard' : ''}>${label}</label>
		${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
		<input id=${id} ref=${input} type="text" role="combobox" autocomplete="off" spellcheck=${false} value=${text}
			placeholder=${placeholder}
			aria-expanded=${shown} aria-controls="${id}-list" aria-autocomplete="list"
				aria-describedby=${[hint && `${id}-hint`, describedBy].filter(Boolean).join(' ') || null}
			aria-activedescendant=${shown && at >= 0 ? `${id}-${at}` : null} aria-invalid=${invalid ? 'true' : null}
			onInput=${typed} onKeyDown=${pressed} onBlur=${close} />
		<span class="heard" role="status">${status}</span>
		<ul role="listbox" id="${id}-list" aria-label=${label} hidden=${!shown || results.length === 0} class="options">
			${shown && results.map((result, index) => html`<${Result} key=${result.type + result.node.id} result=${result}
				id="${id}-${index}"
				selected=${index === at} choose=${() => choose(result)} />`)}
		</ul>
		${(shown || waits) && results.length === 0 && html`<p class="options options-none" aria-hidden="true">
			${waits ? t('search.waits') : status}</p>`}
	</div>`;
}
