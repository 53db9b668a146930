// The D-Stack interface definition language. No actions, no predicates; at most three words of look-ahead.
parser grammar DStack;

options { tokenVocab = DStackLexer; }

// A file is a sequence of parts, which are read one by one: the edition, the namespace, imports, declarations, in
// this order. A part ends with its semicolon or its last brace.
part: (edition | namespaceDecl | importDecl | declaration straySemi?) EOF;
edition: KwEdition Number Semi;
namespaceDecl: annotationUse* KwNamespace dottedName Semi;
importDecl: KwImport dottedName (KwAs word | importItems)? Semi;
importItems: LBrace importItem (Comma importItem)* Comma? RBrace;
importItem: word (KwAs word)?;
straySemi: Semi;

declaration: annotationUse* (structDecl | enumDecl | unionDecl | scalarDecl | errorDecl | serviceDecl | laterDecl);

scalarDecl: KwScalar word Eq type (Semi | LBrace exampleItem* RBrace);

structDecl: KwOpen? KwStruct word (typeParameters? LBrace (structItem | straySemi)* RBrace | Eq type Semi);
typeParameters: Lt typeParameter (Comma typeParameter)* Gt;
typeParameter: word (Colon (word | KwStruct | KwEnum))?;
structItem: annotationUse* (spreadItem | restItem | exampleItem | groupItem | reservedItem | ruleItem | member);
spreadItem: Ellipsis dottedName typeArguments? Semi;
restItem: Ellipsis word Colon type Semi;
member: (String KwAs)? word Question? Colon type (Eq value)? Semi;
groupItem: KwGroup word? LParen range RParen LBrace wordList RBrace Semi?;
reservedItem: KwReserved reservedName (Comma reservedName)* Semi;
reservedName: word | String;
exampleItem: (KwExample | KwCounterexample) word exampleSource (KwViolates wordList)? Semi;
exampleSource: KwFrom String | Eq value;

enumDecl: KwOpen? KwEnum word (Colon type)? LBrace (enumItem | straySemi)* RBrace;
enumItem: annotationUse* word (Eq (String | number))? Semi;

unionDecl: KwOpen? KwUnion word unionStyle? LBrace (unionItem | straySemi)* RBrace;
unionStyle: KwTag String | KwBy (KwKind | KwMember);
unionItem: annotationUse* (String KwAs)? word Colon type Semi;

errorDecl: KwError word KwStatus Number (KwType String)? (LBrace (structItem | straySemi)* RBrace | Semi);

serviceDecl: KwService word LBrace (serviceItem | straySemi)* RBrace;
serviceItem: annotationUse* (serverItem | authItem | operation | webhook);
serverItem: KwServer String Semi;
authItem: KwAuth word Eq word arguments? Semi;
operation: KwOperation word Colon word String LBrace (operationItem | straySemi)* RBrace;
operationItem: annotationUse* (inBody | inParameter | response | problems);
inBody: KwIn body;
inParameter: KwIn (KwPath | KwQuery | KwHeader) member;
response: KwOut Number (LBrace (responseItem | straySemi)* RBrace | Semi);
responseItem: annotationUse* (body | KwHeader member);
body: KwBody Colon type Semi;
problems: KwError dottedName (Comma dottedName)* Comma? Semi;

type: (namedType | literalType) Question*;
namedType: dottedName typeArguments? arguments?;
typeArguments: Lt type (Comma type)* Gt;
literalType: String | number | KwTrue | KwFalse | KwNull;

arguments: LParen (argument (Comma argument)* Comma?)? RParen;
argument: word Colon (range | value) | range | value;
range: number DotDot number? | DotDot number;
number: Minus? Number;
value: String | RawString | number | KwTrue | KwFalse | KwNull | dottedName | listValue | objectValue;
listValue: LBrack (value (Comma value)* Comma?)? RBrack;
objectValue: LBrace (entry (Comma entry)* Comma?)? RBrace;
entry: (word | String) Colon value;

annotationUse: At dottedName arguments?;

// What later versions bring is passed over as a whole: up to its semicolon, or through its braces.
ruleItem: KwRule word passed* Semi;
laterDecl: laterStatement | laterBlock;
laterStatement: KwOpen? (KwView | KwCodelist | KwAnnotation | KwAnnotate) word? (passed | block)* Semi;
laterBlock: (KwCredential | KwPresentation) word? passed* (block | Semi);
webhook: KwWebhook passed* Semi;
passed: ~(LBrace | RBrace | Semi);
block: LBrace (block | ~(LBrace | RBrace))* RBrace;

dottedName: word (Dot word)*;
wordList: word (Comma word)* Comma?;
// Only struct, enum, union, namespace, true, false and null are reserved: all other words may be names.
word: Ident | KwEdition | KwImport | KwAs | KwScalar | KwOpen | KwTag | KwBy | KwKind | KwMember | KwGroup | KwReserved
    | KwFrom | KwExample | KwCounterexample | KwViolates | KwRule | KwView | KwCodelist | KwAnnotation | KwAnnotate
    | KwError | KwStatus | KwType | KwService | KwServer | KwAuth | KwOperation | KwIn | KwOut | KwPath | KwQuery
    | KwHeader | KwBody | KwWebhook | KwCredential | KwPresentation;
