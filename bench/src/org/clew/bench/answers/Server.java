package org.clew.bench.answers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, asked over GraphQL. All that is known here of its schema is in this class. */
final class Server {

	private static final String DRUGS = """
			query ($texts: [String!]!) {
			  resolve(texts: $texts, types: [DRUG]) { text status node { id ... on Drug { parentForms { id } } } }
			}
			""";

	private static final String RECORDS = """
			query ($texts: [String!]!, $types: [SearchType!]) {
			  resolve(texts: $texts, types: $types) { text node { id } choices { node { id } } }
			}
			""";

	private static final String CANDIDATES = """
			query ($patient: PatientInput!, $after: String) {
			  candidateDrugs(patient: $patient, first: 100, after: $after) {
			    pageInfo { hasNextPage endCursor }
			    edges {
			      node {
			        drug { id name approvals { jurisdiction disease { id } } }
			        investigational
			        approvedForDisease
			        reasons { stance }
			      }
			    }
			  }
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

	Answer answer(Patient patient, DrugNames names) {
		Map<String, Object> input = new HashMap<>();
		if (patient.disease() != null) {
			String named = record(patient.disease(), "DISEASE");
			String disease = (named != null || patient.diseaseCode() == null) ? named : record(patient.diseaseCode(), "DISEASE");
			if (disease == null) {
				return Answer.failed("unknown disease: " + patient.disease());
			}
			input.put("disease", disease);
		}
		List<Map<String, Object>> alterations = new ArrayList<>();
		for (String text : patient.alterations()) {
			String target = target(text);
			if (target == null) {
				return Answer.failed("no target known in: " + text);
			}
			alterations.add(Map.of("target", target, "name", text));
		}
		if (!alterations.isEmpty()) {
			input.put("alterations", alterations);
		}
		if (patient.ageYears() != null) {
			input.put("ageYears", patient.ageYears());
		}
		if (patient.jurisdiction() != null) {
			input.put("jurisdiction", patient.jurisdiction());
		}
		return pages(input, names);
	}

	private Answer pages(Map<String, Object> input, DrugNames names) {
		List<Answer.Candidate> candidates = new ArrayList<>();
		String after = null;
		do {
			Map<String, Object> variables = new HashMap<>(Map.of("patient", input));
			variables.put("after", after);
			JsonNode answer = ask(CANDIDATES, variables);
			JsonNode page = answer.path("data").path("candidateDrugs");
			if (!page.isObject()) {
				return Answer.failed(answer.path("errors").path(0).path("message").asString());
			}
			page.path("edges").forEach((edge) -> candidates.add(candidate(edge.path("node"), names)));
			JsonNode info = page.path("pageInfo");
			after = info.path("hasNextPage").asBoolean() ? info.path("endCursor").asString() : null;
		}
		while (after != null && candidates.size() < 1000);
		return new Answer(candidates, List.of(), List.of(), null);
	}

	private static Answer.Candidate candidate(JsonNode node, DrugNames names) {
		JsonNode drug = node.path("drug");
		boolean opposed = false;
		for (JsonNode reason : node.path("reasons")) {
			opposed |= "OPPOSES".equals(reason.path("stance").asString());
		}
		boolean approved = node.path("approvedForDisease").asBoolean(false);
		List<String> licensed = new ArrayList<>();
		if (approved) {
			drug.path("approvals").forEach((approval) -> licensed.add(approval.path("jurisdiction").asString()));
		}
		String name = drug.path("name").asString();
		Regimen regimen = new Regimen(java.util.Set.of(names.key(drug.path("id").asString(), name)), false);
		return new Answer.Candidate(name, regimen, null, opposed, licensed, approved, node.path("investigational").asBoolean());
	}

	private String target(String text) {
		String found = null;
		for (String word : text.split("[ :/\\-]+")) {
			String target = record(word, "TARGET");
			found = (target != null) ? target : found;
		}
		return found;
	}

	private String record(String text, String type) {
		JsonNode resolution = ask(RECORDS, Map.of("texts", List.of(text), "types", List.of(type))).path("data").path("resolve").path(0);
		JsonNode node = resolution.path("node");
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
