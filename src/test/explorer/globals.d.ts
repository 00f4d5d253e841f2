/** The libraries that the page loads beside its own modules, as far as `lib.js` takes them. */
declare module '*/htm.module.js' {
	type Node = object | string | number | boolean | null | undefined;
	const htm: { bind(h: unknown): (parts: TemplateStringsArray, ...values: unknown[]) => any };
	export default htm;
}

declare namespace globalThis {
	var preact: any;
	var preactHooks: any;
}
