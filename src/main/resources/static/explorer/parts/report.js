/**
 * "Report an error": sends what is wrong with a fact to the curators of this server, and tells the handle by which to
 * follow it. Where nothing can be sent, the same is prepared as a text for whoever runs the server.
 */
import { html, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { ask } from '../graphql.js';

const REPORT = `mutation Report($input: ErrorReportInput!, $key: ID!) {
	reportError(input: $input, idempotencyKey: $key) { report { handle } userErrors { message } }
}`;

const STATUS = 'query ReportStatus($handle: ID!) { errorReportStatus(handle: $handle) { state answer } }';

/** A fact, and the identifiers of the records that say so. */
export function ReportError({ fact, about }) {
	const [open, setOpen] = useState(false);
	return html`<details class="inline report no-print" onToggle=${({ currentTarget }) => setOpen(currentTarget.open)}>
		<summary>${t('report.title')}</summary>${open && html`<${Form} fact=${fact} about=${about} />`}</details>`;
}

function Form({ fact, about }) {
	const record = about?.split(', ')[0];
	const [problem, setProblem] = useState('');
	const [reference, setReference] = useState('');
	const [key] = useState(() => crypto.randomUUID?.() ?? String(Math.random()));
	const [state, setState] = useState({});
	const send = (event) => {
		event.preventDefault();
		setState({ busy: true });
		ask(REPORT, { input: { record, fact: fact?.slice(0, 2000), problem, reference: reference || null }, key },
			{ signed: true })
			.then(({ data: { reportError: { report, userErrors } } }) => setState(report ? { handle: report.handle }
				: { refused: userErrors.map(({ message }) => message).join(' ') }))
			.catch((error) => setState({ refused: error.message }));
	};
	if (state.handle) {
		return html`<${Sent} handle=${state.handle} />`;
	}
	return html`<form class="report-text" onSubmit=${send}>
		<label>${t('report.right')}<textarea required rows="3" maxlength="2000" value=${problem} onInput=${({ target }) =>
			setProblem(target.value)} /></label>
		<label>${t('report.source')}<input maxlength="500" value=${reference} onInput=${({ target }) =>
			setReference(target.value)} /></label>
		${record && html`<button disabled=${state.busy}>${t('report.send')}</button>`} <span class="hint">
			${t('report.hint')}</span>
		<span role="status">${state.refused && t('report.refused', { why: state.refused })}</span>
		${(state.refused || !record) && html`<${Text} lines=${[fact, about && t('report.records', { about }), location.href,
			'', problem, reference]} />`}</form>`;
}

/** The handle, and what has come of the report, for who asks. */
function Sent({ handle }) {
	const [status, setStatus] = useState();
	const look = () => ask(STATUS, { handle }).then(({ data }) => setStatus(data.errorReportStatus))
		.catch(() => setStatus(null));
	return html`<span class="report-text" role="status">${t('report.sent')} <code>${handle}</code>
		<button type="button" onClick=${look}>${t('report.look')}</button>
		${status && html` ${word('ErrorReportState', status.state)} ${status.answer
			&& html`<span lang="en">${status.answer}</span>`}`}</span>`;
}

function Text({ lines }) {
	const [said, setSaid] = useState('');
	const text = [t('report.subject'), '', ...lines.filter((line) => line !== undefined && line !== null)].join('\n');
	const copy = () => navigator.clipboard.writeText(text).then(() => setSaid(t('take.copied')),
		() => setSaid(t('take.notCopied')));
	const mail = `mailto:?${new URLSearchParams({ subject: t('report.subject'), body: text }).toString().replaceAll('+',
		'%20')}`;
	return html`<textarea readonly rows="7" aria-label=${t('report.text')} lang="en">${text}</textarea>
		<button type="button" onClick=${copy}>${t('report.copy')}</button> <a class="button" href=${mail}>
			${t('report.mail')}</a>
		<span role="status" class="quiet">${said}</span>`;
}
