package org.clew.news;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that speaks {@code graphql-transport-ws} over a real connection.
 */
final class Socket implements WebSocket.Listener, AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

	private final CompletableFuture<Integer> closing = new CompletableFuture<>();

	private final StringBuilder text = new StringBuilder();

	private final WebSocket socket;

	Socket(HttpClient http, int port) {
		this(http, port, "");
	}

	Socket(HttpClient http, int port, String authorization) {
		WebSocket.Builder builder = http.newWebSocketBuilder().subprotocols("graphql-transport-ws");
		if (!authorization.isEmpty()) {
			builder.header("Authorization", authorization);
		}
		this.socket = builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), this).join();
		send(Map.of("type", "connection_init"));
		next("connection_ack");
	}

	void subscribe(String query, Map<String, Object> variables) {
		send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", query, "variables", variables)));
	}

	void say(String text) {
		this.socket.sendText(text, true).join();
	}

	/** With which code the server closed the connection. */
	int closed() {
		return this.closing.orTimeout(60, TimeUnit.SECONDS).join();
	}

	@Override
	public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
		this.closing.complete(code);
		return null;
	}

	/** The next message of a type; pings come at any time. */
	JsonNode next(String type) {
		try {
			while (true) {
				JsonNode message = this.messages.poll(60, TimeUnit.SECONDS);
				if (message == null) {
					throw new AssertionError("No message of type " + type);
				}
				String given = message.get("type").asString();
				if (given.equals(type)) {
					return message;
				}
				if (!given.equals("ping")) {
					throw new AssertionError(message.toString());
				}
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void send(Map<String, Object> message) {
		this.socket.sendText(JSON.writeValueAsString(message), true).join();
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		this.text.append(data);
		if (last) {
			this.messages.add(JSON.readTree(this.text.toString()));
			this.text.setLength(0);
		}
		from.request(1);
		return null;
	}

	/** As a client goes that loses its network. */
	@Override
	public void close() {
		this.socket.abort();
	}

}
