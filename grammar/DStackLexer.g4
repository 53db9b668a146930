// The words of the D-Stack interface definition language. No actions, no predicates.
// Keyword tokens begin with Kw: IN, OUT, ERROR and the like are macros on some systems.
lexer grammar DStackLexer;

channels { DOCS, COMMENTS, SPACE }

// Words of this edition.
KwEdition: 'edition'; KwNamespace: 'namespace'; KwImport: 'import'; KwAs: 'as';
KwStruct: 'struct'; KwEnum: 'enum'; KwUnion: 'union'; KwScalar: 'scalar'; KwOpen: 'open';
KwTag: 'tag'; KwBy: 'by'; KwKind: 'kind'; KwMember: 'member';
KwGroup: 'group'; KwReserved: 'reserved'; KwFrom: 'from';
KwExample: 'example'; KwCounterexample: 'counterexample'; KwViolates: 'violates';
KwTrue: 'true'; KwFalse: 'false'; KwNull: 'null';
KwError: 'error'; KwStatus: 'status'; KwType: 'type';
KwService: 'service'; KwServer: 'server'; KwAuth: 'auth'; KwOperation: 'operation'; KwIn: 'in'; KwOut: 'out';
KwPath: 'path'; KwQuery: 'query'; KwHeader: 'header'; KwBody: 'body';

// Words that begin a declaration or an item of a later version: they answer with one clear message.
KwRule: 'rule'; KwView: 'view'; KwCodelist: 'codelist'; KwAnnotation: 'annotation'; KwAnnotate: 'annotate';
KwWebhook: 'webhook'; KwCredential: 'credential'; KwPresentation: 'presentation';

LBrace: '{'; RBrace: '}'; LParen: '('; RParen: ')'; LBrack: '['; RBrack: ']'; Lt: '<'; Gt: '>';
Eq: '='; Question: '?'; Colon: ':'; Semi: ';'; Comma: ','; Ellipsis: '...'; DotDot: '..'; Dot: '.'; At: '@'; Minus: '-';
// Operators of later words. There is no '>=' and no '>>', so that 'list<list<T>>= []' needs no blank.
Operator: '==' | '!=' | '&&' | '||' | '!' | '+' | '*' | '/';

// No sign, no point without digits on both sides, no exponent, no leading zero: '1..80' stays three words.
Number: ('0' | [1-9] [0-9]*) ('.' [0-9]+)?;
BadNumber: [0-9]+ ('.' [0-9]+)? [A-Za-z_] [A-Za-z0-9_]* | '0' [0-9]+ ('.' [0-9]+)?;
Ident: [A-Za-z_] [A-Za-z0-9_]*;

String: '"' (~["\\\r\n] | '\\' ~[\r\n])* '"';
RawString: '\'' ~['\r\n]* '\'';
UnclosedString: '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'?;
UnclosedRawString: '\'' ~['\r\n]*;

DocComment: '///' (~[/\r\n] ~[\r\n]*)? -> channel(DOCS);
LineComment: '//' ~[\r\n]* -> channel(COMMENTS);
BlockComment: '/*' .*? ('*/' | EOF) -> channel(COMMENTS);
Space: [ \t\r\n]+ -> channel(SPACE);
BadCharacter: .;
