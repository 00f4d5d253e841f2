/**
 * The present view as one file that needs no server: what it shows, opened, with its styles, and the address it came
 * from.
 */
import { language, t } from '../messages.js';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function stylesOf() {
	return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules])
		.map((rule) => rule.cssText)
		.filter((text) => !text.startsWith('@font-face')).join('\n');
}

function escaped(text) {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The file's text. Text stays text, as the serializer escapes it. */
export function offlineCopy() {
	const main = /** @type {HTMLElement} */ (document.getElementById('main').cloneNode(true));
	main.querySelectorAll('.no-print, .take, button, input, select, textarea, [role=listbox]')
		.forEach((part) => part.remove());
	main.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
	main.querySelectorAll('a[href]').forEach((link) => link.setAttribute('href',
		new URL(link.getAttribute('href'), document.baseURI).href));
	const age = [...document.querySelectorAll('.knowledge-age p')].map((line) => `<p>${escaped(line.textContent)}</p>`)
		.join('');
	const made = `${t('offline.made', { date: new Date().toISOString().slice(0, 10) })} ${location.href}`;
	const wide = 'width=device-width, initial-scale=1';
	const notice = `<p><strong>${escaped(t('frame.notice'))}</strong> ${escaped(t('frame.noticeMore'))}</p>`;
	return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="${wide}">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escaped(document.title)}</title>
<style>${stylesOf().replaceAll('</', '<\\/')}</style></head>
<body>${new XMLSerializer().serializeToString(main)}
<footer class="footer">${notice}${age}<p>${escaped(made)}</p></footer></body></html>\n`;
}
