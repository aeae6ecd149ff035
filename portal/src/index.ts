export {readAssetManifest} from './asset-manifest.ts';
export type {AssetManifest} from './asset-manifest.ts';
export {contentPolicy, pageHeaders} from './content-policy.ts';
export {createFeedbackPages, renderFeedback} from './render-feedback.ts';
export type {TryCodes} from './render-feedback.ts';
export {createPage, renderLandlord, renderShared, renderSite} from './render-site.ts';
export type {RenderOptions, SiteFile} from './render-site.ts';
