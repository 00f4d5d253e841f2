package org.clew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server over HTTP, as any client does.
 */
public final class Http {

	private static final JsonMapper JSON = new JsonMapper();

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private Http() {
	}

	/**
	 * Posts a GraphQL request.
	 * @param port where the server listens, on this machine
	 * @param document the document
	 * @param variables values of its variables
	 * @return what was answered
	 */
	public static Answer ask(int port, String document, Map<String, ?> variables) {
		return post(port, JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/**
	 * Posts JSON to the API.
	 * @param port where the server listens, on this machine
	 * @param body the body
	 * @param headers names and values of headers, in turn
	 * @return what was answered
	 */
	public static Answer post(int port, String body, String... headers) {
		HttpRequest.Builder request = request(port, "/graphql").POST(BodyPublishers.ofString(body));
		request.header("Content-Type", "application/json");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request);
	}

	public static HttpRequest.Builder request(int port, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
	}

	public static Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a server answered.
	 *
	 * @param response as it came
	 */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public String text() {
			return this.response.body();
		}

		public JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		/**
		 * A value of the answer.
		 * @param pointer where it is, as a JSON pointer
		 * @return the value; a missing node, if there is none
		 */
		public JsonNode at(String pointer) {
			return json().at(pointer);
		}

	}

}
