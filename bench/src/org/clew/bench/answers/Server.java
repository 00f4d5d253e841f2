package org.clew.bench.answers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server of this process, asked over GraphQL what names mean. */
final class Server {

	private static final String DRUGS = """
			query ($texts: [String!]!) {
			  resolve(texts: $texts, types: [DRUG]) { text status node { id ... on Drug { parentForms { id } } } }
			}
			""";

	private static final String DISEASE = """
			query ($texts: [String!]!) {
			  resolve(texts: $texts, types: [DISEASE]) { node { id } }
			}
			""";

	private final URI uri;

	private final HttpClient client = HttpClient.newHttpClient();

	Server(URI uri) {
		this.uri = uri;
	}

	/** The identifier of the drug that each text means; texts that mean none, or several, are not in it. */
	Map<String, String> drugs(List<String> texts) {
		Map<String, String> found = new HashMap<>();
		for (int from = 0; from < texts.size(); from += 500) {
			JsonNode data = ask(DRUGS, Map.of("texts", texts.subList(from, Math.min(texts.size(), from + 500)))).path("data");
			for (JsonNode resolution : data.path("resolve")) {
				JsonNode node = resolution.path("node");
				if (node.isObject()) {
					JsonNode parents = node.path("parentForms");
					found.put(resolution.path("text").asString(), ((parents.size() == 1) ? parents.get(0) : node).path("id").asString());
				}
			}
		}
		return found;
	}

	/** The identifier of the patient's disease; null if the server knows none. */
	String disease(Patient patient) {
		String named = disease(patient.disease());
		return (named != null) ? named : disease(patient.diseaseCode());
	}

	private String disease(String text) {
		if (text == null) {
			return null;
		}
		JsonNode node = ask(DISEASE, Map.of("texts", List.of(text))).path("data").path("resolve").path(0).path("node");
		return node.isObject() ? node.path("id").asString() : null;
	}

	private JsonNode ask(String query, Map<String, ?> variables) {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
		HttpRequest request = HttpRequest.newBuilder(this.uri)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try {
			return JsonMapper.shared().readTree(this.client.send(request, BodyHandlers.ofString()).body());
		}
		catch (IOException ex) {
			throw new IllegalStateException("no answer from " + this.uri, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
