package nl.escalatieroutes.web;

import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.GeenPartij;
import nl.escalatieroutes.proces.NietMogelijk;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says in Dutch, and in one shape, what is wrong with a call of the REST API. */
@RestControllerAdvice(annotations = RestController.class)
class ApiFouten {

    record Fout(String veld, String melding) {
    }

    @ExceptionHandler
    ResponseEntity<Fout> onjuisteInvoer(OnjuisteInvoer fout) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Fout(fout.veld(), fout.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Fout> onjuistAntwoord(InvoerFout fout) {
        return antwoord(HttpStatus.BAD_REQUEST, fout.veld(), fout);
    }

    @ExceptionHandler
    ResponseEntity<Fout> nietGevonden(NietGevonden fout) {
        return antwoord(HttpStatus.NOT_FOUND, null, fout);
    }

    @ExceptionHandler
    ResponseEntity<Fout> geenPartij(GeenPartij fout) {
        return antwoord(HttpStatus.FORBIDDEN, null, fout);
    }

    @ExceptionHandler
    ResponseEntity<Fout> nietMogelijk(NietMogelijk fout) {
        return antwoord(HttpStatus.CONFLICT, null, fout);
    }

    @ExceptionHandler
    ResponseEntity<Fout> tegelijk(OptimisticLockingException fout) {
        return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_JSON)
                .body(new Fout(null, "Iemand anders heeft deze casus net veranderd. Kijk opnieuw en probeer het nog eens."));
    }

    private static ResponseEntity<Fout> antwoord(HttpStatus status, String veld, RuntimeException fout) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(new Fout(veld, fout.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Fout> teGroot(MaxUploadSizeExceededException fout) {
        return onjuisteInvoer(new OnjuisteInvoer("bestand", "dit bestand is te groot, hoogstens 20 MB."));
    }

    @ExceptionHandler
    ResponseEntity<Fout> ontbreekt(MissingServletRequestParameterException fout) {
        return onjuisteInvoer(new OnjuisteInvoer(fout.getParameterName(), "dit veld is verplicht."));
    }

    @ExceptionHandler
    ResponseEntity<Fout> verkeerdeSoort(MethodArgumentTypeMismatchException fout) {
        return onjuisteInvoer(new OnjuisteInvoer(fout.getName(), "deze waarde heeft niet de juiste vorm."));
    }

    @ExceptionHandler
    ResponseEntity<Fout> verkeerdeSoort(BindException fout) {
        return onjuisteInvoer(new OnjuisteInvoer(fout.getFieldErrors().get(0).getField(), "deze waarde heeft niet de juiste vorm."));
    }

    @ExceptionHandler
    ResponseEntity<Fout> onleesbaar(HttpMessageNotReadableException fout) {
        return onjuisteInvoer(VeldInJson.van(fout)
                .map(veld -> new OnjuisteInvoer(veld, "dit veld bestaat niet of de waarde heeft niet de juiste vorm."))
                .orElseGet(() -> new OnjuisteInvoer("body", "de inhoud van dit verzoek is geen geldige JSON.")));
    }
}
