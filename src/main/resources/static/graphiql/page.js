// A link may carry a query of its own: graphiql?query=…&variables=…
const link = new URLSearchParams(location.search);

fetch('graphiql/flagship.graphql')
	.then((response) => response.text())
	.then((flagship) => {
		const page = React.createElement(GraphiQL, {
			fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
			defaultQuery: flagship,
			query: link.get('query') ?? undefined,
			variables: link.get('variables') ?? undefined,
			defaultEditorToolsVisibility: false
		});
		ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
	});
