package org.clew.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.clew.api.Notice;
import org.clew.graph.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Asks for agents, by the path that any request takes: the same caller, limits and data.
 */
@Component
class ToolAnswers {

	private final WebGraphQlHandler graphQl;

	private final JsonMapper json;

	ToolAnswers(WebGraphQlHandler graphQl, JsonMapper json) {
		this.graphQl = graphQl;
		this.json = json;
	}

	/**
	 * Runs a tool.
	 * @param tool what to ask
	 * @param arguments with what
	 * @param request by which the agent asks
	 */
	CallToolResult answer(Tool tool, Map<String, Object> arguments, ServerRequest request) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		arguments.forEach(variables::put);
		WebGraphQlRequest asked = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null), request.attributes(),
				new DefaultGraphQlRequest(tool.document(), null, variables, Map.of()), UUID.randomUUID().toString(),
				Locale.ROOT);
		WebGraphQlResponse response = Moment
			.hold(() -> Objects.requireNonNull(this.graphQl.handleRequest(asked).block()));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("notice", Notice.TEXT);
		answer.put("texts", Inert.TEXTS);
		Map<?, ?> data = (response.getData() instanceof Map<?, ?> found) ? found : null;
		answer.put("data", Inert.clean(data));
		answer.put("sources", List.copyOf(sources(answer.get("data"), new LinkedHashMap<>()).values()));
		answer.put("errors", Inert.clean(response.getErrors().stream().map(ToolAnswers::error).toList()));
		return CallToolResult.builder()
			.structuredContent(answer)
			.addTextContent(Inert.TEXTS + "\n" + Inert.escaped(this.json.writeValueAsString(answer)))
			.isError(data == null || data.values().stream().allMatch(Objects::isNull))
			.build();
	}

	private static Map<String, Object> error(ResponseError error) {
		return Map.of("message", Objects.requireNonNullElse(error.getMessage(), ""), "code",
				String.valueOf(error.getExtensions().get("code")), "path", error.getPath());
	}

	/** The sources that an answer names, each once. */
	private static Map<Object, Object> sources(@Nullable Object value, Map<Object, Object> found) {
		switch (value) {
			case List<?> list -> list.forEach((inner) -> sources(inner, found));
			case Map<?, ?> map -> {
				if (map.containsKey("licence") && map.get("id") instanceof String id) {
					found.putIfAbsent(id, map);
				}
				map.values().forEach((inner) -> sources(inner, found));
			}
			case null, default -> {
				// A text or a number names no source.
			}
		}
		return found;
	}

}
