package org.clew.security;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;

/**
 * What holds for every request: whoever sends a token is known by it and by nothing else;
 * no session, no cookie. What a field needs is said where it is answered.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurity {

	@Bean
	SecurityFilterChain api(HttpSecurity http, BearerTokens tokens, SecuritySettings settings) {
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// Nothing that a browser sends by itself says who asks.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(Headers::write)
			.cors((cors) -> cors.configurationSource(Headers.cors(settings.cors().origins())));
		if (tokens.trustsNobody()) {
			http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		}
		else {
			BadToken refusal = new BadToken();
			http.oauth2ResourceServer((server) -> server.authenticationEntryPoint(refusal)
				.authenticationManagerResolver((request) -> tokens));
			// How a server does is for those who run it; whether it is up, for everybody.
			http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.authenticated()
				.anyRequest()
				.permitAll());
		}
		return http.build();
	}

	@Bean
	BearerTokens bearerTokens(ObjectProvider<JwtDecoder> decoder, ObjectProvider<OwnTokens> own,
			SecuritySettings settings, OAuth2ResourceServerProperties issuer) {
		OAuth2ResourceServerProperties.Jwt named = issuer.getJwt();
		if ((named.getIssuerUri() != null || named.getJwkSetUri() != null || named.getPublicKeyLocation() != null)
				&& named.getAudiences().isEmpty()) {
			throw new NoAudience();
		}
		List<AuthenticationProvider> trusted = decoder.stream().<AuthenticationProvider>map((issuing) -> {
			JwtAuthenticationProvider provider = new JwtAuthenticationProvider(issuing);
			provider.setJwtAuthenticationConverter(new TokenReader(settings.security()));
			return provider;
		}).toList();
		return new BearerTokens(own.stream().toList(), trusted);
	}

	@Bean
	JwkSetUriJwtDecoderBuilderCustomizer askingTheIssuer(SecuritySettings settings) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(settings.security().issuerTimeout());
		requests.setReadTimeout(settings.security().issuerTimeout());
		RestTemplate asking = new RestTemplate(requests);
		asking.getInterceptors().add(new PacedFetching(System::nanoTime));
		return (decoder) -> decoder.restOperations(asking);
	}

	/** An observation of each filter of each request costs more than the filters do. */
	@Bean
	static SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	static AnnotationTemplateExpressionDefaults ruleTemplates() {
		return new AnnotationTemplateExpressionDefaults();
	}

}
