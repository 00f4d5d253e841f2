package org.clew.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Goes before the routes of Spring, to which event streams are left. */
@Configuration(proxyBeanMethods = false)
class Routes {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlOverHttp(Endpoint endpoint, GraphQlProperties properties) {
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.GET(path, Routes::isNoStream, endpoint::get)
			.POST(path, Routes::isNoStream, endpoint::post)
			.route((request) -> request.path().equals(path) && isNoStream(request) && !isPreflight(request),
					endpoint::other)
			.build();
	}

	/** What the server serves, for tools that generate code. */
	@Bean
	RouterFunction<ServerResponse> schemaFile() {
		ClassPathResource schema = new ClassPathResource("graphql/schema.graphqls");
		return RouterFunctions.route()
			.GET("/schema.graphqls",
					(request) -> ServerResponse.ok()
						.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
						.cacheControl(CacheControl.noCache())
						.body(schema))
			.build();
	}

	private static boolean isNoStream(ServerRequest request) {
		List<String> accepted = request.headers().header("Accept");
		return accepted.stream().noneMatch((types) -> types.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
	}

	private static boolean isPreflight(ServerRequest request) {
		return HttpMethod.OPTIONS.equals(request.method());
	}

}
