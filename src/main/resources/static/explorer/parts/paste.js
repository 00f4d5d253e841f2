/**
 * A report to paste or drop, which is read in this page and neither sent nor kept as a file.
 */
import { html, useId, useState } from '../lib.js';
import { t } from '../messages.js';
import { MOST } from '../question.js';

/** A file of findings is no longer than this. */
const LONGEST = 5_000_000;

/** `add(names)` gets the findings as they are written, `begin(question)` a whole question. */
export function Paste({ add, begin }) {
	const id = useId();
	const [text, setText] = useState('');
	const [said, setSaid] = useState('');
	const takePatient = async (content) => {
		const { patientOfFile } = await import('../pasted-patient.js');
		const { question, beside, omitted } = await patientOfFile(content);
		begin(question);
		setText('');
		setSaid([t('paste.patient'), beside.length > 0 && t('paste.beside', { what: beside.join('; ') }),
			omitted > 0 && t('paste.omitted', { count: omitted })].filter(Boolean).join(' '));
	};
	const take = async (content) => {
		if (content.trimStart().startsWith('{')) {
			await takePatient(content).catch(() => setSaid(t('paste.unread')));
			return;
		}
		const { namesOf } = await import('../pasted.js');
		const { names, left } = namesOf(content);
		add(names);
		setText('');
		setSaid(names.length === 0 ? t('paste.none')
			: [t('paste.taken', { count: names.length }),
			left > 0 && t('paste.left', { count: left, most: MOST })].filter(Boolean).join(' '));
	};
	const read = (file) => {
		if (!file || file.size > LONGEST) {
			setSaid(t('paste.unread'));
			return;
		}
		file.text().then(take, () => setSaid(t('paste.unread')));
	};
	const dropped = (event) => {
		if (event.dataTransfer.files.length > 0) {
			event.preventDefault();
			read(event.dataTransfer.files[0]);
		}
	};
	return html`<details class="paste"><summary>${t('paste.title')}</summary>
		<p class="hint" id="${id}-hint">${t('paste.hint')}</p>
		<label for=${id}>${t('paste.label')}</label>
		<textarea id=${id} rows="5" spellcheck=${false} aria-describedby="${id}-hint" value=${text}
			placeholder=${t('paste.example')} onInput=${(event) => setText(event.target.value)}
			onDragOver=${(event) => event.preventDefault()} onDrop=${dropped}></textarea>
		<p class="button-row"><button type="button" disabled=${text.trim() === ''} onClick=${() => take(text)}>
			${t('paste.add')}</button>
			<label class="button">${t('paste.file')}<input class="heard" type="file" accept=".tsv,.txt,.csv,.maf,.json"
				onChange=${(event) => { read(event.target.files[0]); event.target.value = ''; }} /></label></p>
		<p role="status">${said}</p></details>`;
}
