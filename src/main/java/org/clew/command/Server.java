package org.clew.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;

import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that a command asks. */
final class Server {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration TIME = Duration.ofSeconds(60);

	@Option(names = "--server", paramLabel = "ADDRESS", defaultValue = "http://localhost:8080",
			description = "The server to ask. Default: ${DEFAULT-VALUE}.")
	private String address = "";

	/**
	 * Asks a question.
	 * @param variables values of its variables
	 * @throws IOException if the server refuses it, in its words
	 */
	JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
		JsonNode answer = post("/graphql", "application/json",
				JSON.writeValueAsBytes(Map.of("query", query, "variables", variables)));
		if (answer.has("errors")) {
			throw new IOException(answer.path("errors").path(0).path("message").asString(""));
		}
		return answer;
	}

	JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
				.timeout(TIME)
				.header("Content-Type", type)
				.POST(BodyPublishers.ofByteArray(body))
				.build();
			HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
			JsonNode answer = JSON.readTree(response.body());
			if (response.statusCode() >= 400 && !answer.has("errors")) {
				throw new IOException(answer.path("detail").asString("the server answered " + response.statusCode()));
			}
			return answer;
		}
		catch (ConnectException ex) {
			throw new IOException(
					"no server at %s; start one with clew serve, or name it with --server".formatted(this.address), ex);
		}
		catch (HttpTimeoutException ex) {
			throw new IOException("%s did not answer within %d s; ask for less, or see its log".formatted(this.address,
					TIME.toSeconds()), ex);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new IOException(
					"%s is no address of a Clew server; name one such as http://localhost:8080 with --server"
						.formatted(this.address),
					ex);
		}
	}

	static String pretty(JsonNode answer) {
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
	}

}
