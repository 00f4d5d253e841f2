package org.clew.bench.answers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, asked over GraphQL. All that is known here of its schema is in this class. */
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

	private static final String CANDIDATES = """
			query ($patient: PatientInput!, $after: String) {
			  candidateDrugs(patient: $patient, first: 50, after: $after) {
			    pageInfo { hasNextPage endCursor }
			    nodes { ...row }
			    ignored { text reason }
			  }
			}
			fragment row on Candidate {
			  name
			  drugs { id name }
			  band
			  labels { diseaseRelation conditions { kind } label { jurisdiction status } }
			  licences { jurisdiction status }
			  approvedForDisease
			  investigational
			  reasons(stance: [OPPOSES], first: 1) { totalCount }
			}
			""";

	private static final String TEST_FIRST = """
			query ($patient: PatientInput!, $after: String) {
			  candidateDrugs(patient: $patient, first: 1) {
			    testFirst(first: 100, after: $after) {
			      pageInfo { hasNextPage endCursor }
			      nodes { name band drugs { id name } }
			    }
			  }
			}
			""";

	private static final Set<String> NOT_ASKED = Set.of("UNKNOWN_DISEASE", "UNKNOWN_GENE", "NOT_UNDERSTOOD");

	/** Conditions of a label that the patient does not meet, as far as is known. */
	private static final Set<String> NOT_FOR = Set.of("IF_ALTERATION", "IF_DISEASE", "OTHER_AGE");

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

	/** What is said, whatever of the question was left out. */
	Answer answer(Patient patient, DrugNames names) {
		Map<String, Object> input = input(patient, patient.disease());
		List<Answer.Candidate> candidates = new ArrayList<>();
		List<String> ignored = new ArrayList<>();
		for (JsonNode page : pages(CANDIDATES, input, "")) {
			if (page.has("failure")) {
				return Answer.failed(page.path("failure").asString());
			}
			page.path("nodes").forEach((node) -> candidates.add(candidate(node, names)));
			if (ignored.isEmpty()) {
				page.path("ignored").forEach((left) -> ignored.add(left.path("text").asString() + " (" + left.path("reason").asString() + ")"));
			}
		}
		List<Answer.Candidate> testFirst = new ArrayList<>();
		for (JsonNode page : pages(TEST_FIRST, input, "testFirst")) {
			page.path("nodes").forEach((node) -> testFirst.add(candidate(node, names)));
		}
		return new Answer(candidates, testFirst, ignored, null);
	}

	/** A question of a table: it is a miss if disease or alteration were not understood, and says so. */
	Answer question(Patient patient, DrugNames names) {
		Answer answer = answer(patient, names);
		boolean other = patient.diseaseCode() != null && answer.ignored().stream().anyMatch((left) -> left.endsWith("(UNKNOWN_DISEASE)"));
		if (other || answer.failure() != null && patient.diseaseCode() != null) {
			answer = answer(patient.byCode(), names);
		}
		List<String> missed = answer.ignored().stream().filter((left) -> NOT_ASKED.stream().anyMatch((why) -> left.endsWith("(" + why + ")"))).toList();
		return missed.isEmpty() ? answer : Answer.failed(String.join("; ", missed));
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

	private static Map<String, Object> input(Patient patient, String disease) {
		Map<String, Object> input = new HashMap<>();
		input.put("disease", disease);
		input.put("alterations", patient.alterations().stream().map((name) -> Map.of("name", name)).toList());
		input.put("ageYears", patient.ageYears());
		input.put("jurisdiction", patient.jurisdiction());
		input.put("priorTherapies", patient.priorTherapies().stream().map((drug) -> Map.of("drug", drug)).toList());
		input.values().removeIf((value) -> value == null || List.of().equals(value));
		return input;
	}

	/** All pages of a connection, at most 20; one page that says so if there is none. */
	private List<JsonNode> pages(String query, Map<String, Object> input, String field) {
		List<JsonNode> pages = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("patient", input));
		do {
			JsonNode answer = ask(query, variables);
			JsonNode page = answer.path("data").path("candidateDrugs");
			page = field.isEmpty() ? page : page.path(field);
			if (!page.isObject()) {
				String message = answer.path("errors").path(0).path("message").asString("no answer");
				return List.of(JsonMapper.shared().createObjectNode().put("failure", message));
			}
			pages.add(page);
			variables.put("after", page.path("pageInfo").path("endCursor").asString());
		}
		while (pages.getLast().path("pageInfo").path("hasNextPage").asBoolean() && pages.size() < 20);
		return pages;
	}

	private static Answer.Candidate candidate(JsonNode node, DrugNames names) {
		Set<String> drugs = new HashSet<>();
		node.path("drugs").forEach((drug) -> drugs.add(names.key(drug.path("id").asString(), drug.path("name").asString())));
		return new Answer.Candidate(node.path("name").asString(), new Regimen(drugs, false), node.path("band").asString(),
				node.path("reasons").path("totalCount").asInt(0) > 0, licensed(node), truth(node.path("approvedForDisease")),
				truth(node.path("investigational")));
	}

	private static Boolean truth(JsonNode value) {
		return value.isBoolean() ? value.asBoolean() : null;
	}

	/**
	 * Where a label for the patient's disease, or a broader one, stands. Where the label names no jurisdiction, it is where the drugs are licensed.
	 */
	private static List<String> licensed(JsonNode node) {
		Set<String> licensed = new TreeSet<>();
		for (JsonNode fit : node.path("labels")) {
			boolean fits = Set.of("EXACT", "BROADER", "NONE").contains(fit.path("diseaseRelation").asString());
			for (JsonNode condition : fit.path("conditions")) {
				fits &= !NOT_FOR.contains(condition.path("kind").asString());
			}
			if (fits && "ACTIVE".equals(fit.path("label").path("status").asString())) {
				JsonNode jurisdiction = fit.path("label").path("jurisdiction");
				if (jurisdiction.isString()) {
					licensed.add(jurisdiction.asString());
				}
				else {
					node.path("licences").forEach((licence) -> {
						if ("AUTHORISED".equals(licence.path("status").asString())) {
							licensed.add(licence.path("jurisdiction").asString());
						}
					});
				}
			}
		}
		return List.copyOf(licensed);
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
