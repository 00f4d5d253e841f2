package org.clew.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks over a WebSocket, and gives what came back as if it had come over HTTP.
 */
final class HostileSocket implements WebSocket.Listener {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final CompletableFuture<String> answer = new CompletableFuture<>();

	private final StringBuilder text = new StringBuilder();

	private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

	/** The body of an answer, which may have come in chunks. */
	static String body(String answer) {
		String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
		return answer.contains("Transfer-Encoding: chunked") ? body.replaceAll("(?:^|\r\n)[0-9a-f]+\r\n", "") : body;
	}

	static String ask(int port, String token, String body) {
		HostileSocket listener = new HostileSocket();
		WebSocket socket = CLIENT.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.header("Authorization", "Bearer " + token)
			.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), listener)
			.join();
		try {
			socket.sendText("{\"type\": \"connection_init\"}", true).join();
			listener.ready.orTimeout(30, TimeUnit.SECONDS).join();
			socket.sendText("{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": " + body + "}", true).join();
			return "HTTP/1.1 200 " + listener.answer.get(body.contains("subscription") ? 2 : 30, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			// A subscription that nothing comes of.
			return body.contains("subscription") ? "HTTP/1.1 200 " : "HTTP/1.1 599 ";
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			socket.abort();
		}
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		this.text.append(data);
		if (last) {
			String message = this.text.toString();
			this.text.setLength(0);
			if (message.contains("connection_ack")) {
				this.ready.complete(true);
			}
			else if (!message.contains("\"ping\"")) {
				this.answer.complete(message);
			}
		}
		from.request(1);
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable problem) {
		this.answer.complete("broke off");
	}

	@Override
	public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
		this.answer.complete(((code == 1011) ? "closed as a fault: " : "closed: ") + code);
		return null;
	}

}
