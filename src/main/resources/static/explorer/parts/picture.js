/**
 * A drawn svg element as a file: with the colours and fonts that it has on the page, which a file has no style sheet
 * for.
 */
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
	'fill-opacity',
	'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'marker-end'];

const MARGIN = 16;

/** The text of an SVG file. */
export function svgOf(element) {
	return new XMLSerializer().serializeToString(drawn(element));
}

function drawn(element) {
	const copy = element.cloneNode(true);
	const originals = [element, ...element.querySelectorAll('*')];
	[copy, ...copy.querySelectorAll('*')].forEach((node, index) => {
		const style = getComputedStyle(originals[index]);
		LOOK.forEach((name) => style.getPropertyValue(name) && node.setAttribute(name, style.getPropertyValue(name)));
		['class', 'style', 'tabindex', 'role', 'href'].forEach((name) => node.removeAttribute(name));
	});
	const { x, y, width, height } = element.getBBox();
	const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('viewBox', box.join(' '));
	copy.setAttribute('width', box[2]);
	copy.setAttribute('height', box[3]);
	const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	['x', 'y', 'width', 'height'].forEach((name, index) => ground.setAttribute(name, box[index]));
	ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
	copy.prepend(ground);
	return copy;
}

/** The picture as a PNG, twice as fine as on the page. */
export async function pictureOf(element, scale = 2) {
	const copy = drawn(element);
	const image = new Image();
	const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
	try {
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Number(copy.getAttribute('width')) * scale;
		canvas.height = Number(copy.getAttribute('height')) * scale;
		canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
	}
	finally {
		URL.revokeObjectURL(url);
	}
}
