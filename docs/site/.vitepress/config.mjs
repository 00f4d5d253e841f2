import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const vue = fileURLToPath(new URL('../node_modules/vue', import.meta.url));

/** Pages by reader, as the table in the README lists them: `| those who ask | [title](page.md), … |`. */
function sidebar() {
  const rows = readFileSync(top + 'README.md', 'utf8').matchAll(/^\| (those who [^|]+?) \| (.+) \|$/gm);
  return [...rows].map(([, reader, pages]) => ({
    text: 'For ' + reader,
    items: [...pages.matchAll(/\[([^\]]+)\]\(([^)]+\.md)\)/g)].map(([, text, page]) => ({
      text: text[0].toUpperCase() + text.slice(1),
      link: '/' + page.replace(/\.md$/, '').replace(/README$/, ''),
    })),
  }));
}

/** A file that is no page of the site stays in the text, as its name without a link. */
function withoutLinksToFiles(markdown) {
  const plain = (tokens, index, options, env, renderer) => renderer.renderToken(tokens, index, options);
  const { link_open: open = plain, link_close: close = plain } = markdown.renderer.rules;
  const dropped = [];
  markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
    const address = tokens[index].attrGet('href') ?? '';
    dropped.push(!/^[a-z]+:|^#/i.test(address) && !/\.md(#.*)?$/.test(address));
    return dropped.at(-1) ? '' : open(tokens, index, options, env, renderer);
  };
  markdown.renderer.rules.link_close = (tokens, index, options, env, renderer) =>
    dropped.pop() ? '' : close(tokens, index, options, env, renderer);
}

export default defineConfig({
  title: 'Clew',
  description: 'Drugs, targets, rare diseases, studies and compassionate use in one graph',
  srcDir: top,
  srcExclude: ['**/node_modules/**', '.github/**', 'AGENTS.md', 'data/**', 'deploy/**', 'src/**', 'target/**'],
  outDir: 'dist',
  ignoreDeadLinks: 'localhostLinks',
  // The pages lie above this folder, from where Vue would not be found.
  vite: {
    resolve: {
      alias: [
        { find: /^vue\/server-renderer$/, replacement: vue + '/server-renderer/index.mjs' },
        { find: /^vue$/, replacement: vue + '/dist/vue.runtime.esm-bundler.js' },
      ],
    },
  },
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  markdown: { config: withoutLinksToFiles },
  themeConfig: {
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'Clew is no medical advice. Each fact names its source.' },
  },
});
