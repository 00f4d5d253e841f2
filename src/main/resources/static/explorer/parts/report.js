/**
 * "Report an error": what somebody who saw a wrong fact would have to write, prepared, to be sent to whoever runs this server.
 */
import { html, useState } from '../lib.js';
import { t } from '../messages.js';

/** A fact, and the identifiers of the records that say so. */
export function ReportError({ fact, about }) {
	const [said, setSaid] = useState('');
	const text = [t('report.subject'), '', fact, ...about ? [t('report.records', { about })] : [], location.href, '', t('report.right'), t('report.source')].join('\n');
	const copy = () => navigator.clipboard.writeText(text).then(() => setSaid(t('take.copied')), () => setSaid(t('take.notCopied')));
	return html`<details class="inline report no-print"><summary>${t('report.title')}</summary><span class="report-text">
		<textarea readonly rows="7" aria-label=${t('report.title')} lang="en">${text}</textarea>
		<button type="button" onClick=${copy}>${t('report.copy')}</button> <a class="button" href=${`mailto:?${new URLSearchParams({ subject: t('report.subject'), body: text }).toString().replaceAll('+', '%20')}`}>${t('report.mail')}</a>
		<span role="status" class="quiet">${said}</span> <span class="hint">${t('report.hint')}</span></span></details>`;
}
