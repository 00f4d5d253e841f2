package org.clew.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** How GraphQL is spoken over a WebSocket. */
@Configuration(proxyBeanMethods = false)
class SocketConfiguration {

	@Bean
	GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler graphQl, GraphQlProperties properties,
			JsonMapper json) {
		GraphQlProperties.Websocket settings = properties.getWebsocket();
		return new Handler(graphQl, json, settings.getConnectionInitTimeout(), settings.getKeepAlive());
	}

	/**
	 * Closes a connection over which something else is spoken, as the protocol has it,
	 * and makes no fault of the server of it.
	 */
	private static final class Handler extends GraphQlWebSocketHandler {

		private static final Logger LOG = LoggerFactory.getLogger(SocketConfiguration.class);

		private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

		private final JsonMapper json;

		@SuppressWarnings("unchecked")
		Handler(WebGraphQlHandler graphQl, JsonMapper json, Duration timeout, @Nullable Duration keepAlive) {
			super(graphQl,
					(HttpMessageConverter<Object>) (HttpMessageConverter<?>) new JacksonJsonHttpMessageConverter(json),
					timeout, keepAlive);
			this.json = json;
		}

		@Override
		protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
			if (!isMessage(message)) {
				session.close(INVALID);
				return;
			}
			try {
				super.handleTextMessage(session, message);
			}
			catch (ServerWebInputException ex) {
				session.close(INVALID);
			}
			catch (Exception ex) {
				LOG.error("A message over a WebSocket could not be answered", ex);
				session.close(CloseStatus.SERVER_ERROR);
			}
		}

		/** What has no type, or not the payload that its type needs, is none. */
		private boolean isMessage(TextMessage message) {
			try {
				GraphQlWebSocketMessage read = this.json.readValue(message.getPayload(), GraphQlWebSocketMessage.class);
				Object payload = (read != null) ? read.getPayload() : null;
				return payload instanceof Map;
			}
			catch (JacksonException | IllegalArgumentException | IllegalStateException ex) {
				return false;
			}
		}

	}

}
